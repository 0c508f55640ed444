import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { launch } from '../support/browser.ts';
import { allowReload, killWorker } from '../support/extension-life.ts';
import { expect, marks, test } from '../support/extension-test.ts';
import { pointAt } from '../support/point-at.ts';
import { openRealPopup } from '../support/real-popup.ts';
import { agreeBeforehand, reach, routeSites, SITE, takeAway } from '../support/site-permission.ts';
import { openOptions } from '../support/surfaces.ts';

test.use({ pressesButton: true });

const MARKED = { jargon: ['leverage'] };
const FORGOTTEN = { origins: [], registered: [] };
const OFF = 'Switch it on, and your browser asks you about this one site.';

async function openSite(context: BrowserContext, path = '/edit', site = SITE): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site}${path}`);
  return page;
}

/** Switches the site of a page on or off in the popup over it. */
async function pressSwitch(page: Page): Promise<void> {
  const popup = await openRealPopup(page);
  const { origins } = await reach(page.context());
  await popup.clickSwitch();
  // A popup that closes takes what it asks the browser with it.
  await expect.poll(async () => (await reach(page.context())).origins).not.toEqual(origins);
  await popup.close();
}

test('a site is switched on in the popup: what is open and what comes is marked, without a reload', async ({
  context,
}) => {
  await routeSites(context, SITE, 'https://elsewhere.example', 'http://intranet.fernley.example');
  await agreeBeforehand(context);
  const framed = `<iframe srcdoc="<div contenteditable=true style='min-height:60px'>We utilise it.</div>"></iframe>
    <iframe src="https://elsewhere.example/edit"></iframe>`;
  const first = await openSite(context);
  const second = await openSite(context, `/other?html=${encodeURIComponent(framed)}`);
  const popup = await openRealPopup(second);
  await expect.poll(() => popup.text()).toContain(`On for intranet.fernley.example`);
  expect(await popup.text()).toContain(OFF);
  expect(await reach(context)).toEqual(FORGOTTEN);

  await popup.clickSwitch();
  await expect.poll(() => marks(second)).toEqual(MARKED);
  await expect.poll(() => marks(first)).toEqual(MARKED);
  await popup.close();
  await second.getByRole('textbox').click();
  const again = await openRealPopup(second);
  await expect.poll(() => again.text()).toContain('Watch your language');
  await again.close();
  const inFrame = (index: number) =>
    second.frames()[index]?.evaluate(() => [...CSS.highlights.values()].flatMap((found) => [...found].map(String)));
  await expect.poll(() => inFrame(1)).toEqual(['utilise']);
  expect(await reach(context)).toEqual({ origins: [`${SITE}/*`], registered: [`${SITE}/*`] });

  const third = await openSite(context, '/later');
  await expect.poll(() => marks(third)).toEqual(MARKED);
  // A frame of another site, and the same host without encryption, are other sites.
  const insecure = await openSite(context, '/edit', 'http://intranet.fernley.example');
  expect([await inFrame(2), await marks(insecure)]).toEqual([[], {}]);
});

test('switched off it leaves every open tab at once, and nothing of the site is kept', async ({ context, worker }) => {
  await routeSites(context, SITE);
  await agreeBeforehand(context);
  const first = await openSite(context);
  const second = await openSite(context);
  await pressSwitch(first);
  for (const page of [first, second]) await expect.poll(() => marks(page)).toEqual(MARKED);
  await first.bringToFront();
  await pointAt(first, 'leverage');
  await first.getByRole('button', { name: /^Ignore here/ }).click();
  const places = () => worker.evaluate(async () => (await chrome.storage.local.get('ignoredPlaces')).ignoredPlaces);
  await expect
    .poll(places)
    .toEqual([{ hash: expect.any(String), expires: expect.any(Number), site: new URL(SITE).hostname }]);

  await pressSwitch(second);
  for (const page of [first, second]) {
    await expect.poll(() => marks(page)).toEqual({});
    await expect(page.locator('common-ground-card')).toHaveCount(0);
  }
  await expect.poll(() => reach(context)).toEqual(FORGOTTEN);
  await expect.poll(places).toEqual([]);
  const kept = await worker.evaluate(() => chrome.storage.session.get());
  expect(Object.keys(kept).filter((key) => key.startsWith('focusedDraft:tab:'))).toHaveLength(0);
  await first.locator('[role=textbox]').pressSequentially(' We utilise it. ');
  await second.reload();
  expect([await marks(first), await marks(second)]).toEqual([{}, {}]);

  await pressSwitch(second);
  await expect.poll(() => marks(second)).toEqual(MARKED);
  // The place that was ignored is marked again, as it was forgotten.
  await expect.poll(async () => (await marks(first)).jargon?.toSorted()).toEqual(['leverage', 'utilise']);
});

test('taken away on the browser’s own page it is forgotten just so; on the options page too', async ({
  context,
  extensionId,
}) => {
  await routeSites(context, SITE);
  await agreeBeforehand(context);
  const page = await openSite(context);
  await pressSwitch(page);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  await takeAway(context);
  await expect.poll(() => marks(page)).toEqual({});
  await expect.poll(() => reach(context)).toEqual(FORGOTTEN);

  // There it can be given back, too: to a site that had leave before it is the leave itself.
  await agreeBeforehand(context);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  const options = await openOptions(context, extensionId);
  await options.getByRole('button', { name: 'Switch off: intranet.fernley.example' }).click();
  await expect(options.getByText('no longer works on intranet.fernley.example')).toBeVisible();
  await expect.poll(() => marks(page)).toEqual({});
  await expect.poll(() => reach(context)).toEqual(FORGOTTEN);
});

test('a worker that is stopped meanwhile makes no difference', async ({ context, worker }) => {
  expect(worker.url()).toContain('chrome-extension:');
  await routeSites(context, SITE);
  await agreeBeforehand(context);
  const page = await openSite(context);
  const popup = await openRealPopup(page);
  await expect.poll(() => popup.text()).toContain(OFF);
  await killWorker(context);
  await popup.clickSwitch();
  await expect.poll(() => marks(page)).toEqual(MARKED);
  await killWorker(context);
  await popup.clickSwitch();
  await expect.poll(() => marks(page)).toEqual({});
  await expect.poll(() => reach(context)).toEqual(FORGOTTEN);
  await popup.close();
});

test('a site outlives an update of the extension, and the open tab is marked by the new one', async ({
  context,
  worker,
}) => {
  await routeSites(context, SITE);
  await agreeBeforehand(context);
  await allowReload(context);
  const page = await openSite(context);
  await pressSwitch(page);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  await page.evaluate(() => {
    for (const [, highlight] of CSS.highlights) Object.assign(highlight, { isOld: true });
  });
  const started = context.waitForEvent('serviceworker');
  // The worker ends before it can answer.
  worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await started;
  const isNew = () =>
    page.evaluate(() => [...CSS.highlights].length > 0 && [...CSS.highlights].every(([, mark]) => !('isOld' in mark)));
  await expect.poll(isNew).toBe(true);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  await expect.poll(() => reach(context)).toEqual({ origins: [`${SITE}/*`], registered: [`${SITE}/*`] });
});

test('a site is there again when the browser starts again', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'common-ground-sites-'));
  const start = async () => {
    const context = await launch({ headless: true, profile, canInstall: true });
    await routeSites(context, SITE);
    return context;
  };
  const before = await start();
  await agreeBeforehand(before);
  const page = await openSite(before);
  await pressSwitch(page);
  await expect.poll(() => marks(page)).toEqual(MARKED);
  await before.close();
  const after = await start();
  const again = await openSite(after);
  await expect.poll(() => marks(again)).toEqual(MARKED);
  await after.close();
  await rm(profile, { recursive: true });
});

test('a site with a port, in another window than the one in front before', async ({ context, worker }) => {
  const local = 'http://localhost:8181';
  await routeSites(context, local);
  await agreeBeforehand(context, 'http://localhost');
  const opened = context.waitForEvent('page');
  await worker.evaluate((url) => chrome.windows.create({ url }), `${local}/edit`);
  const page = await opened;
  await page.waitForURL(`${local}/edit`);
  const popup = await openRealPopup(page);
  await expect.poll(() => popup.text()).toContain('On for localhost');
  await popup.clickSwitch();
  await expect.poll(() => marks(page)).toEqual(MARKED);
  await popup.close();
  expect(await reach(context)).toEqual({ origins: ['http://localhost/*'], registered: ['http://localhost/*'] });
});

test('a writer who tells the browser no is told that nothing changed', async ({ context }) => {
  await routeSites(context, SITE);
  const page = await openSite(context);
  const popup = await openRealPopup(page);
  // The browser's prompt cannot be clicked by a test: this is its answer.
  await popup.evaluate('chrome.permissions.request = async () => false');
  await popup.clickSwitch();
  await expect
    .poll(() => popup.text())
    .toContain('Nothing was changed: your browser was not told to let Common Ground in.');
  expect(await popup.text()).toContain(OFF);
  await popup.close();
  expect([await marks(page), await reach(context)]).toEqual([{}, FORGOTTEN]);
});

test('a page that no extension may read is named for what it is', async ({ context }) => {
  const page = await context.newPage();
  const reasons = {
    'chrome://version/': 'Your browser keeps this page to itself',
    // The browser tells us of files, as this extension was not installed from a shop.
    [`file://${resolve('package.json')}`]: 'This page is a file on your computer.',
  };
  for (const [url, reason] of Object.entries(reasons)) {
    await page.goto(url);
    const popup = await openRealPopup(page);
    await expect.poll(() => popup.text()).toContain(reason);
    await popup.close();
  }
});
