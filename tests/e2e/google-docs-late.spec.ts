import { EXTENSION_DIR, launch } from '../support/browser.ts';
import { test as base, expect } from '../support/extension-test.ts';
import { openGoogleDocs, routeGoogleDocs } from '../support/google-docs.ts';
import { docsMarks, expectMarks } from '../support/google-docs-marks.ts';
import { openPopup, welcomePage } from '../support/surfaces.ts';

const BLOCKS = ['We leverage what people said.', 'Then the stakeholders come in due course.'];

const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
  context: async ({}, use) => {
    const context = await launch({ headless: true, extension: 'none', canInstall: true });
    await routeGoogleDocs(context, process.env.PAGES_DIR ?? '');
    await use(context);
    await context.close();
  },
});

test('a document that was open when Common Ground was installed asks to be reloaded, and then has its marks', async ({
  context,
}) => {
  const page = await context.newPage();
  await openGoogleDocs(page, { blocks: BLOCKS });
  const install = await context.browser()?.newBrowserCDPSession();
  // @ts-expect-error Playwright does not know the command yet.
  const { id } = (await install.send('Extensions.loadUnpacked', { path: EXTENSION_DIR })) as { id: string };
  await (await welcomePage(context)).close();
  await page.bringToFront();
  await page.mouse.click(640, 400);
  const popup = await openPopup(context, id);
  await expect(popup.getByText(/until you reload this page/)).toBeVisible({ timeout: 20_000 });
  expect(await docsMarks(page)).toEqual([]);
  await popup.close();
  await page.bringToFront();
  await page.reload();
  await expectMarks(page, ['leverage', 'stakeholders', 'in due course']);
});
