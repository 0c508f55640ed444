import { addTerm } from '../support/add-term.ts';
import { barriers } from '../support/barriers.ts';
import { expect, marks, test } from '../support/extension-test.ts';
import { importFile } from '../support/import-file.ts';
import { csvFile, manyTerms } from '../support/many-terms.ts';
import { openOptions } from '../support/surfaces.ts';

const DRAFT = '<p>Dear all, we will leverage the help of our key stakeholders together this year.</p>';

test('several terms are selected, deleted together and brought back', async ({ context, extensionId }) => {
  const options = await openOptions(context, extensionId);
  await importFile(options, csvFile('Term,Meaning\nblorptang,one\ngrumwhistle,two\nquibblefen,three'));
  await options.getByRole('checkbox', { name: 'Select blorptang' }).check();
  await options.getByRole('checkbox', { name: 'Select quibblefen' }).check();
  await options.getByRole('button', { name: 'Delete 2 terms' }).click();
  await expect(options.getByRole('rowheader')).toHaveText([/^grumwhistle/]);
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(options.getByRole('rowheader')).toHaveText([/^blorptang/, /^grumwhistle/, /^quibblefen/]);
});

test('all terms that a search finds are selected at once, on every page', async ({ context, extensionId }) => {
  const options = await openOptions(context, extensionId);
  await importFile(options, csvFile(manyTerms(130)));
  await expect(options.getByText('1 to 20 of 130')).toBeVisible();
  await options.getByRole('button', { name: 'Next' }).click();
  await expect(options.getByText('21 to 40 of 130')).toBeVisible();
  await options.getByRole('searchbox').fill('number 12');
  await expect(options.getByText('11 of 130 terms')).toBeVisible();
  await options.getByRole('searchbox').fill('simple 1');
  await expect(options.getByText('41 of 130 terms')).toBeVisible();
  await options.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await options.getByRole('button', { name: 'Select all 41' }).click();
  await options.getByRole('button', { name: 'Delete 41 terms' }).click();
  await options.getByRole('searchbox').fill('');
  const list = options.getByRole('region', { name: 'Your organisation’s terms' });
  await expect(list.getByText('89 terms', { exact: true })).toBeVisible();
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(list.getByText('130 terms', { exact: true })).toBeVisible();
});

test('terms are sorted by any column, either way', async ({ context, extensionId }) => {
  const options = await openOptions(context, extensionId);
  await importFile(options, csvFile('Term,Say instead,Meaning\nbeta,x,2\nalpha,z,3\ngamma,y,1'));
  const names = options.getByRole('rowheader');
  await expect(names).toHaveText([/^alpha/, /^beta/, /^gamma/]);
  await options.getByRole('button', { name: 'Term', exact: true }).click();
  await expect(names).toHaveText([/^gamma/, /^beta/, /^alpha/]);
  await options.getByRole('button', { name: 'Meaning', exact: true }).click();
  await expect(names).toHaveText([/^gamma/, /^beta/, /^alpha/]);
  await options.getByRole('button', { name: 'Say instead', exact: true }).click();
  await expect(names).toHaveText([/^beta/, /^gamma/, /^alpha/]);
  await expect(options.getByRole('columnheader', { name: 'Say instead' })).toHaveAttribute('aria-sort', 'ascending');
});

test('a term that is always fine is never marked in the open draft', async ({ openDraft, context, extensionId }) => {
  const draft = await openDraft(DRAFT);
  await expect.poll(async () => (await marks(draft)).jargon).toEqual(['leverage', 'key stakeholders']);
  const options = await openOptions(context, extensionId);
  await options.getByRole('button', { name: 'Add a term' }).click();
  await options.keyboard.type('key stakeholder');
  await options.getByRole('checkbox', { name: 'Always fine' }).check();
  await options.getByRole('button', { name: 'Save term' }).click();
  await expect(options.getByRole('row', { name: /key stakeholder/ })).toContainText('Always fine: never marked');
  await expect.poll(async () => (await marks(draft)).jargon).toEqual(['leverage']);
});

test('a term is tried on a sentence before it is saved, and nothing of it is kept', async ({
  openDraft,
  context,
  extensionId,
  worker,
}) => {
  const draft = await openDraft(DRAFT);
  await expect.poll(async () => (await marks(draft)).jargon).toEqual(['leverage', 'key stakeholders']);
  const options = await openOptions(context, extensionId);
  const kept = () => worker.evaluate(async () => [await chrome.storage.local.get(), await indexedDB.databases()]);
  const before = await kept();
  await options.getByRole('button', { name: 'Add a term' }).click();
  await options.getByRole('textbox', { name: 'Term' }).fill('leverage');
  await options.getByLabel('Word class').selectOption('verb');
  await options.getByLabel('Say instead').fill('draw on');
  const effects = options.locator('.trial-effects');
  await expect(effects).toHaveText('It replaces the built-in entry for “leverage”.');

  await options.getByRole('textbox', { name: 'Try it' }).fill('She leveraged the blorptang.');
  await expect(effects.locator('mark')).toHaveText(['leveraged']);
  await expect(effects.getByRole('listitem')).toHaveText(['“leveraged” is marked: say “drew on”.']);

  await options.getByRole('checkbox', { name: 'Always fine' }).check();
  await expect(effects.locator('mark')).toHaveCount(0);
  await expect(effects.getByRole('listitem')).toHaveText(['“leveraged” is no longer marked.']);
  expect(await kept()).toEqual(before);
  expect((await marks(draft)).jargon).toEqual(['leverage', 'key stakeholders']);
});

test('a conflict with the built-in pack is shown in the list', async ({ context, extensionId }) => {
  const options = await openOptions(context, extensionId);
  await addTerm(options, { term: 'leverage', plain: 'draw on', meaning: 'to use' });
  await expect(options.getByRole('row', { name: /leverage/ })).toContainText(
    'Replaces the built-in entry for “leverage”',
  );
});

test('two windows that edit the same term lose nothing: the second sees both', async ({ context, extensionId }) => {
  const one = await openOptions(context, extensionId);
  await addTerm(one, { term: 'blorptang', plain: 'budget', meaning: 'our budget' });
  const two = await openOptions(context, extensionId);
  for (const page of [one, two]) await page.getByRole('button', { name: 'Edit blorptang' }).click();
  await one.getByLabel('What it means').fill('theirs');
  await one.getByRole('button', { name: 'Save term' }).click();
  await expect(one.getByRole('dialog')).toBeHidden();

  await two.getByLabel('What it means').fill('mine');
  await two.getByRole('button', { name: 'Save term' }).click();
  const notice = two.getByRole('alert').filter({ hasText: 'changed in another window' });
  await expect(notice.getByRole('row', { name: /^Meaning/ })).toHaveText(/theirs\s*mine/);
  expect(await barriers(two)).toEqual([]);
  await expect(one.getByRole('row', { name: /blorptang/ })).toContainText('theirs');

  await notice.getByRole('button', { name: 'Take what is there into the form' }).click();
  await expect(two.getByLabel('What it means')).toHaveValue('theirs');
  await two.getByLabel('What it means').fill('ours');
  await two.getByRole('button', { name: 'Save term' }).click();
  await expect(one.getByRole('row', { name: /blorptang/ })).toContainText('ours');
});

test('the second window may save its own instead, also where the term has gone', async ({ context, extensionId }) => {
  const one = await openOptions(context, extensionId);
  await addTerm(one, { term: 'blorptang', plain: 'budget', meaning: 'our budget' });
  const two = await openOptions(context, extensionId);
  await two.getByRole('button', { name: 'Edit blorptang' }).click();
  await one.getByRole('button', { name: 'Delete blorptang' }).click();
  await expect(one.getByRole('row', { name: /blorptang/ })).toBeHidden();
  await two.getByLabel('What it means').fill('mine');
  await two.getByRole('button', { name: 'Save term' }).click();
  await two.getByRole('button', { name: 'Save mine as a new term' }).click();
  await expect(one.getByRole('row', { name: /blorptang/ })).toContainText('mine');
});

test('terms are sorted, selected, deleted and exported with the keyboard alone', async ({ context, extensionId }) => {
  const options = await openOptions(context, extensionId);
  await importFile(options, csvFile('Term,Meaning\nblorptang,one\ngrumwhistle,two'));
  const { keyboard } = options;
  await options.getByRole('button', { name: 'Export', exact: true }).focus();
  await keyboard.press('Enter');
  await expect(options.getByRole('menuitem', { name: 'CSV' })).toBeFocused();
  await keyboard.press('ArrowDown');
  const download = options.waitForEvent('download');
  await keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/^common-ground-terms-\d{4}-\d\d-\d\d\.json$/);

  await options.getByRole('checkbox', { name: 'Select all on this page' }).focus();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(options.getByRole('rowheader')).toHaveText([/^grumwhistle/, /^blorptang/]);
  for (let presses = 0; presses < 3; presses += 1) await keyboard.press('Tab');
  await expect(options.getByRole('checkbox', { name: 'Select grumwhistle' })).toBeFocused();
  await keyboard.press('Space');
  await options.getByRole('button', { name: 'Delete 1 term' }).focus();
  await keyboard.press('Enter');
  await expect(options.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expect(options.getByRole('rowheader')).toHaveText([/^blorptang/]);
  await keyboard.press('Enter');
  await expect(options.getByRole('rowheader')).toHaveText([/^grumwhistle/, /^blorptang/]);
});

test('list, form and problems have no barriers that axe knows', async ({ context, extensionId }) => {
  test.slow();
  const options = await openOptions(context, extensionId);
  await importFile(options, csvFile(manyTerms(45)));
  await options.getByRole('checkbox', { name: 'Select word 1x' }).check();
  expect(await barriers(options)).toEqual([]);
  await options.getByRole('button', { name: 'Add a term' }).click();
  await options.getByRole('textbox', { name: 'Try it' }).fill('We leverage it.');
  await expect(options.locator('.trial-effects mark')).toHaveText(['leverage']);
  await options.getByRole('button', { name: 'Save term' }).click();
  await expect(options.getByText('Write the term.')).toBeVisible();
  expect(await barriers(options)).toEqual([]);
});

test('at 200 % zoom of a small window nothing has to be scrolled sideways', async ({ context, extensionId }) => {
  const options = await openOptions(context, extensionId);
  await importFile(options, csvFile(manyTerms(45)));
  await options.setViewportSize({ width: 640, height: 360 });
  const overflow = () => options.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await options.setViewportSize({ width: 320, height: 256 });
  expect(await overflow()).toBeLessThanOrEqual(0);
  await options.getByRole('button', { name: 'Add a term' }).click();
  await expect(options.getByRole('button', { name: 'Save term' })).toBeInViewport();
});
