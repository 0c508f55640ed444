import type { Switches } from '../pages/google-docs/switches.ts';
import { openGoogleDocs } from '../support/google-docs.ts';
import { docsMarks, expectMarks } from '../support/google-docs-marks.ts';
import { docParagraphs } from '../support/google-docs-state.ts';
import { expect, test } from '../support/google-docs-test.ts';
import { openPopup } from '../support/surfaces.ts';

const BLOCKS = ['We leverage what people said.', 'Then the stakeholders come in due course.'];
const MARKS = ['leverage', 'stakeholders', 'in due course'];
const OFF = /marks are off here/i;

test('the flag carries our own id', async ({ openDocs, extensionId }) => {
  const page = await openDocs({ blocks: BLOCKS });
  await expectMarks(page, MARKS);
  expect(await page.evaluate(() => window._docs_annotate_canvas_by_ext)).toBe(extensionId);
});

test('a flag that another extension has set is left as it is, and marks come all the same', async ({ context }) => {
  const page = await context.newPage();
  await page.addInitScript(holdFlag);
  await openGoogleDocs(page, { blocks: BLOCKS });
  await expectMarks(page, MARKS);
  expect(await page.evaluate(() => window._docs_annotate_canvas_by_ext)).toBe('another-extension');
});

test('where Docs tells the text only to the extension whose flag it is, ours says that marks are off', async ({
  context,
  extensionId,
}) => {
  const page = await context.newPage();
  await page.addInitScript(holdFlag);
  await openGoogleDocs(page, { blocks: BLOCKS, switches: { ids: 'flag' } });
  const popup = await openPopup(context, extensionId);
  await expect(popup.getByText(OFF)).toBeVisible({ timeout: 20_000 });
  await page.bringToFront();
  expect(await docsMarks(page)).toEqual([]);
});

const DEGRADED: readonly Partial<Switches>[] = [
  { flag: 'unseen' },
  { flag: 'refused' },
  { rectangles: 'none' },
  { api: 'none' },
  { api: 'silent' },
];
for (const switches of DEGRADED) {
  const [name, value] = Object.entries(switches)[0] ?? [];
  test(`the popup says in a sentence that marks are off, and nothing is marked: ${name} ${value}`, async ({
    openDocs,
    context,
    extensionId,
  }) => {
    const page = await openDocs({ blocks: BLOCKS, switches });
    const popup = await openPopup(context, extensionId);
    await expect(popup.getByText(OFF)).toBeVisible({ timeout: 20_000 });
    await page.bringToFront();
    expect(await docsMarks(page)).toEqual([]);
    await page.keyboard.type('Good day. ');
    expect((await docParagraphs(page))[0]).toBe('Good day. We leverage what people said.');
  });
}

test('a page that works says nothing of marks being off', async ({ openDocs, context, extensionId }) => {
  const page = await openDocs({ blocks: BLOCKS });
  await expectMarks(page, MARKS);
  const popup = await openPopup(context, extensionId);
  await expect(popup.getByRole('heading', { name: 'This draft' })).toBeVisible();
  await popup.waitForTimeout(1500);
  await expect(popup.getByText(OFF)).toBeHidden();
});

/** Another extension's flag, there before any other script and not to be changed. */
function holdFlag(): void {
  window._docs_annotate_canvas_by_ext = 'another-extension';
}
