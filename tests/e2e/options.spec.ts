import type { Page } from '@playwright/test';
import { addTerm } from '../support/add-term.ts';
import { expect, marks, test } from '../support/extension-test.ts';
import { openOptions } from '../support/surfaces.ts';

const DRAFT = '<p>Dear all, the blorptang begins in May, and we will leverage it together this year.</p>';

const BLORPTANG = { term: 'blorptang', plain: 'budget round', meaning: 'our yearly budget round' };
const jargon = async (draft: Page) => (await marks(draft)).jargon;

test('a term added, renamed, deleted and brought back shows in the open draft without a reload', async ({
  openDraft,
  context,
  extensionId,
}) => {
  const draft = await openDraft(DRAFT);
  await expect.poll(() => jargon(draft)).toEqual(['leverage']);
  const options = await openOptions(context, extensionId);

  await addTerm(options, BLORPTANG);
  await expect.poll(() => jargon(draft)).toEqual(['blorptang', 'leverage']);

  await options.getByRole('button', { name: 'Edit blorptang' }).click();
  await options.getByRole('textbox', { name: 'Term' }).fill('grumwhistle');
  await options.getByRole('button', { name: 'Save term' }).click();
  await expect.poll(() => jargon(draft)).toEqual(['leverage']);

  await options.getByRole('button', { name: 'Edit grumwhistle' }).click();
  await options.getByRole('textbox', { name: 'Term' }).fill('blorptang');
  await options.getByRole('button', { name: 'Save term' }).click();
  await expect.poll(() => jargon(draft)).toEqual(['blorptang', 'leverage']);

  await options.getByRole('button', { name: 'Delete blorptang' }).click();
  await expect.poll(() => jargon(draft)).toEqual(['leverage']);
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => jargon(draft)).toEqual(['blorptang', 'leverage']);
  await expect(options.getByRole('row', { name: 'blorptang' })).toContainText('budget round');
});

test('terms are added, edited, deleted and brought back with the keyboard alone', async ({ context, extensionId }) => {
  const options = await openOptions(context, extensionId);
  const { keyboard } = options;
  await expect(options.getByText('No terms yet.')).toBeVisible();

  await options.getByRole('searchbox', { name: 'Search your terms' }).focus();
  for (const name of ['Import…', 'Export', 'Add a term']) {
    await keyboard.press('Tab');
    await expect(options.getByRole('button', { name, exact: true })).toBeFocused();
  }
  await keyboard.press('Enter');
  await expect(options.getByRole('textbox', { name: 'Term' })).toBeFocused();
  await keyboard.type('blorptang');
  await keyboard.press('Enter');
  await expect(options.getByRole('textbox', { name: 'What it means' })).toBeFocused();
  await keyboard.type('our yearly budget round');
  await keyboard.press('Enter');
  await expect(options.getByRole('status').filter({ hasText: '“blorptang” is saved.' })).toBeAttached();

  await options.getByRole('button', { name: 'Edit blorptang' }).focus();
  await keyboard.press('Enter');
  await expect(options.getByRole('textbox', { name: 'Term' })).toBeFocused();
  await keyboard.press('End');
  await keyboard.type(' tax');
  await keyboard.press('Enter');
  await expect(options.getByRole('button', { name: 'Edit blorptang tax' })).toBeFocused();

  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(options.getByRole('button', { name: 'Undo' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(options.getByRole('button', { name: 'Edit blorptang tax' })).toBeFocused();
});

test('what is wrong is said beside the field, and the first wrong field has the focus', async ({
  context,
  extensionId,
}) => {
  const options = await openOptions(context, extensionId);
  await addTerm(options, BLORPTANG);
  await options.getByRole('button', { name: 'Add a term' }).click();
  const term = options.getByRole('textbox', { name: 'Term' });
  const problems: [string, string][] = [
    ['', 'Write the term.'],
    [' BLORPTANG ', '“blorptang” is there already.'],
    ['.*', 'A term needs at least one letter or number.'],
    ['x'.repeat(10_000), 'This has 10,000 characters; keep to 100.'],
  ];
  for (const [wording, problem] of problems) {
    await term.fill(wording);
    await options.getByRole('button', { name: 'Save term' }).click();
    await expect(term).toHaveAccessibleDescription(new RegExp(problem.replaceAll('.', String.raw`\.`)));
    await expect(term).toHaveAttribute('aria-invalid', 'true');
    await expect(term).toBeFocused();
    expect(await term.inputValue()).toBe(wording);
  }
  await expect(options.getByRole('textbox', { name: 'What it means' })).toHaveAccessibleDescription(
    /Say in a few words/,
  );
});

test('Escape asks before it lets go of what was typed', async ({ context, extensionId }) => {
  const options = await openOptions(context, extensionId);
  const dialog = options.getByRole('dialog');
  await options.getByRole('button', { name: 'Add a term' }).click();
  await options.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await options.getByRole('button', { name: 'Add a term' }).click();
  await options.keyboard.type('half a term');
  await options.keyboard.press('Escape');
  await expect(options.getByText('Your changes are not saved.')).toBeVisible();
  await options.getByRole('button', { name: 'Keep editing' }).click();
  const term = options.getByRole('textbox', { name: 'Term' });
  await expect(term).toHaveValue('half a term');
  await expect(term).toBeFocused();
  await options.keyboard.press('Escape');
  await options.getByRole('button', { name: 'Discard them' }).click();
  await expect(dialog).toBeHidden();
});

test('without its database the page says why in plain words, and keeps what was typed', async ({
  context,
  extensionId,
}) => {
  const options = await openOptions(context, extensionId);
  await options.evaluate(() => {
    // A newer version of Common Ground was here.
    const request = indexedDB.open('common-ground', 99);
    request.onsuccess = () => request.result.close();
  });
  await options.getByRole('button', { name: 'Add a term' }).click();
  await options.keyboard.type('blorptang');
  await options.getByRole('textbox', { name: 'What it means' }).fill('our yearly budget round');
  await options.getByRole('button', { name: 'Save term' }).click();
  await expect(options.getByRole('dialog').getByRole('alert')).toContainText(
    'saved by a newer version of Common Ground',
  );
  await expect(options.getByRole('textbox', { name: 'Term' })).toHaveValue('blorptang');
});

test('terms are searched in all that they say', async ({ context, extensionId }) => {
  const options = await openOptions(context, extensionId);
  await addTerm(options, BLORPTANG);
  await addTerm(options, { term: 'family hub', plain: 'family centre', meaning: 'help for families under one roof' });
  await options.getByRole('searchbox', { name: 'Search your terms' }).fill('roof');
  await expect(options.getByRole('rowheader')).toHaveText([/^family hub/]);
  await options.getByRole('searchbox', { name: 'Search your terms' }).fill('xyzzy');
  await expect(options.getByText('No term holds “xyzzy”.')).toBeVisible();
});

test('categories and readers are chosen, and the open draft follows', async ({ openDraft, context, extensionId }) => {
  const draft = await openDraft(DRAFT);
  await expect.poll(() => jargon(draft)).toEqual(['leverage']);
  const options = await openOptions(context, extensionId);

  await options.getByRole('checkbox', { name: 'Jargon' }).uncheck();
  await expect.poll(() => marks(draft)).toEqual({});
  await options.getByRole('checkbox', { name: 'Jargon' }).check();
  await expect.poll(() => jargon(draft)).toEqual(['leverage']);

  await options.getByRole('checkbox', { name: 'Policy' }).check();
  await options.getByRole('checkbox', { name: 'Community' }).uncheck();
  await expect.poll(() => marks(draft)).toEqual({});
  await options.getByRole('checkbox', { name: 'Policy' }).click();
  await expect(options.getByText('choose at least one')).toBeVisible();
  await expect(options.getByRole('checkbox', { name: 'Policy' })).toBeChecked();
});

test('what was ignored for good is marked again, and a site switched on again', async ({
  openDraft,
  context,
  extensionId,
  worker,
}) => {
  await worker.evaluate(() =>
    chrome.storage.local.set({
      ignoredWordings: [{ rule: 'term/leverage', key: 'term/leverage', wording: 'leverage' }],
      sitesOff: ['outlook.office.com'],
    }),
  );
  const draft = await openDraft(DRAFT);
  const options = await openOptions(context, extensionId);
  await options.getByRole('button', { name: 'Switch on: outlook.office.com' }).click();
  await expect(options.getByText('Common Ground is on wherever it works.')).toBeVisible();
  await options.getByRole('button', { name: 'Mark again: leverage' }).click();
  await expect(options.getByText('Nothing is ignored.')).toBeVisible();
  await expect.poll(() => jargon(draft)).toEqual(['leverage']);
});
