import { barriers } from '../support/barriers.ts';
import { chooseLookUp } from '../support/choose-look-up.ts';
import { expect, test } from '../support/extension-test.ts';
import { openSidePanel } from '../support/surfaces.ts';

test('the menu of selected text has the entry', async ({ worker }) => {
  // Changing an entry that is not there fails.
  const change = () => worker.evaluate(() => chrome.contextMenus.update('look-up', { enabled: true }).then(() => true));
  await expect.poll(() => change().catch(() => false)).toBe(true);
});

test('a known word is shown in a window of its own where the browser gives no side panel', async ({
  context,
  worker,
}) => {
  const opened = context.waitForEvent('page');
  await chooseLookUp(worker, ' “leveraging” ');
  const page = await opened;
  await expect(page).toHaveURL(/\/sidepanel\.html$/);
  const term = page.getByRole('article', { name: 'leverage' });
  await expect(term.getByRole('heading', { name: 'leverage' })).toBeFocused();
  await expect(term).toContainText('Say instead');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Options' })).toBeVisible();
  await expect(term).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('article', { name: 'leverage' })).toHaveCount(0);
  expect(await worker.evaluate(() => chrome.storage.session.get())).toEqual({});
});

test('a side panel that is open shows it at once, and again what it showed before', async ({
  context,
  extensionId,
  worker,
}) => {
  const panel = await openSidePanel(context, extensionId);
  await chooseLookUp(worker, 'stakeholders');
  await expect(panel.getByRole('article', { name: 'stakeholder' })).toBeVisible();
  await chooseLookUp(worker, 'utilised');
  await expect(panel.getByRole('article', { name: 'utilise' })).toBeVisible();
  await panel.getByRole('button', { name: 'Back' }).click();
  await expect(panel.getByRole('article')).toHaveCount(0);
});

test('a word that is not in the glossary can be added to it', async ({ context, extensionId, worker }) => {
  const panel = await openSidePanel(context, extensionId);
  await chooseLookUp(worker, 'blorptang');
  await expect(panel.getByRole('heading', { name: '“blorptang” is not in the glossary' })).toBeFocused();
  expect(await barriers(panel)).toEqual([]);
  const opened = context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Add to your organisation’s terms' }).click();
  const options = await opened;
  await expect(options.getByRole('dialog').getByRole('textbox').first()).toHaveValue('blorptang');
});

test('a word spelled wrongly leads to what is close, and a sentence to no term', async ({
  context,
  extensionId,
  worker,
}) => {
  const panel = await openSidePanel(context, extensionId);
  await chooseLookUp(worker, 'stakholder');
  await panel
    .getByRole('button', { name: /^stakeholder/ })
    .first()
    .click();
  await expect(panel.getByRole('article', { name: 'stakeholder' })).toBeVisible();
  await panel.getByRole('button', { name: 'Back' }).click();
  await expect(panel.getByRole('heading', { name: '“stakholder” is not in the glossary' })).toBeVisible();
  await chooseLookUp(worker, 'We went to the market on Tuesday and came back in the afternoon with apples.');
  await expect(panel.getByText('Select a word, or a few, to look them up.')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Add to your organisation’s terms' })).toHaveCount(0);
});
