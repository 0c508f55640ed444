import { readFile } from 'node:fs/promises';
import type { Worker } from '@playwright/test';
import { addTerm } from '../support/add-term.ts';
import { barriers } from '../support/barriers.ts';
import { expect, marks, test } from '../support/extension-test.ts';
import { openOptions } from '../support/surfaces.ts';

/** All that the extension keeps anywhere. */
const kept = (worker: Worker) =>
  worker.evaluate(async () => ({
    local: await chrome.storage.local.get(),
    session: await chrome.storage.session.get(),
    sync: await chrome.storage.sync.get(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
  }));

/** What the first start of the browser may have left has no part in these tests. */
test.beforeEach(({ worker }) =>
  worker.evaluate(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
  }),
);

const NOTHING = { local: {}, session: {}, sync: {}, databases: [], caches: [] };
const HASH = 'ab'.repeat(32);
const SALT = 'cd'.repeat(32);
const EXPIRES = Date.UTC(2100, 0, 1);

test('to look at the options stores nothing', async ({ context, extensionId, worker }) => {
  const options = await openOptions(context, extensionId);
  await expect(options.getByText('0 terms')).toBeVisible();
  expect(await kept(worker)).toEqual(NOTHING);
});

test('all that is stored is shown, exported as one file, and deleted so that nothing is left', async ({
  context,
  extensionId,
  worker,
}) => {
  await worker.evaluate((local) => chrome.storage.local.set(local), {
    ignoredWordings: [{ rule: 'term/leverage', key: 'term/leverage', wording: 'leverage' }],
    ignoredPlaces: [{ hash: HASH, expires: EXPIRES }],
    sitesOff: ['outlook.live.com'],
    categoriesOff: ['voice'],
    salt: SALT,
  });
  const options = await openOptions(context, extensionId);
  await addTerm(options, { term: 'blorptang', plain: 'budget', meaning: 'our budget' });
  await options.getByRole('checkbox', { name: 'Policy', exact: true }).check();
  const section = options.getByRole('region', { name: 'Your data' });
  await expect(section.locator('dt')).toHaveText([
    'Your organisation’s terms',
    'Readers',
    'What is not marked',
    'Ignored for good',
    'Ignored in one place',
    'Sites switched on',
    'Sites switched off',
    'A random key',
    'The drafts you were in',
    'Counters',
  ]);
  await expect(section.locator('dt + dd')).toHaveText([
    '1 term',
    'Community, Policy',
    'How we speak of people',
    '1 wording',
    '1 place',
    '0 sites',
    '1 site',
    'Kept',
    'None',
    'Two whole numbers',
  ]);

  const download = options.waitForEvent('download');
  await section.getByRole('button', { name: 'Export everything' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^common-ground-data-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toMatchObject({
    format: 'common-ground-data',
    version: 1,
    terms: [{ term: 'blorptang', plain: ['budget'], meaning: 'our budget' }],
    local: {
      readers: ['community', 'policy'],
      categoriesOff: ['voice'],
      ignoredWordings: [{ rule: 'term/leverage', key: 'term/leverage', wording: 'leverage' }],
      ignoredPlaces: [{ hash: HASH, expires: EXPIRES }],
      sitesOff: ['outlook.live.com'],
      salt: SALT,
    },
    session: {},
  });

  await section.getByRole('button', { name: 'Delete everything…' }).click();
  const dialog = options.getByRole('alertdialog');
  expect(await barriers(options)).toEqual([]);
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await expect(section.getByText('Everything was deleted.')).toBeVisible();
  await expect(section.getByText('0 terms')).toBeVisible();
  await expect(options.getByText('No terms yet.')).toBeVisible();
  await expect(options.getByRole('checkbox', { name: 'Policy', exact: true })).not.toBeChecked();
  expect(await kept(worker)).toEqual(NOTHING);
});

test('an open draft follows a deletion, and goes on following changes', async ({
  openDraft,
  context,
  extensionId,
  worker,
}) => {
  const draft = await openDraft('<p>Dear all, we will leverage the blorptang together in the hall this year.</p>');
  const jargon = async () => (await marks(draft)).jargon;
  const options = await openOptions(context, extensionId);
  await addTerm(options, { term: 'blorptang', plain: 'budget', meaning: 'our budget' });
  await expect.poll(jargon).toEqual(['leverage', 'blorptang']);
  const { salt } = await worker.evaluate(() => chrome.storage.local.get());

  await options.getByRole('button', { name: 'Delete everything…' }).click();
  await options.getByRole('alertdialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect.poll(jargon).toEqual(['leverage']);
  // The draft that is open goes on being checked, for which it needs a random key: another one.
  const left = await kept(worker);
  expect({ ...left, local: Object.keys(left.local).filter((name) => name !== 'salt') }).toMatchObject({
    local: [],
    databases: [],
  });
  expect(left.local.salt).not.toBe(salt);
  await addTerm(options, { term: 'hall', plain: 'room', meaning: 'a large room' });
  await expect.poll(jargon).toEqual(['leverage', 'hall']);
});

test('with the keyboard alone nothing is deleted before the writer has said so twice', async ({
  context,
  extensionId,
  worker,
}) => {
  const options = await openOptions(context, extensionId);
  await addTerm(options, { term: 'blorptang', plain: 'budget', meaning: 'our budget' });
  const { keyboard } = options;
  await options.getByRole('button', { name: 'Export everything' }).focus();
  await keyboard.press('Tab');
  // A key goes to what has the focus, so each waits until the focus is where the writer sees it.
  const dialog = options.getByRole('alertdialog');
  const open = options.getByRole('button', { name: 'Delete everything…' });
  const cancel = dialog.getByRole('button', { name: 'Cancel' });
  for (const way of ['Enter', 'Escape']) {
    await expect(open).toBeFocused();
    await keyboard.press('Enter');
    await expect(cancel).toBeFocused();
    await keyboard.press(way);
    await expect(dialog).toBeHidden();
  }
  await expect(open).toBeFocused();
  await expect(options.getByText('1 term', { exact: true }).first()).toBeVisible();
  await keyboard.press('Enter');
  await expect(cancel).toBeFocused();
  await keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Delete everything' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(options.getByText('Everything was deleted.')).toBeVisible();
  expect(await kept(worker)).toEqual(NOTHING);
});
