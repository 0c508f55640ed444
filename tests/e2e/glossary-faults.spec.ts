import type { Page } from '@playwright/test';
import { addTerm } from '../support/add-term.ts';
import { expect, marks, test } from '../support/extension-test.ts';
import { chooseFile } from '../support/import-file.ts';
import { csvFile, manyTerms } from '../support/many-terms.ts';
import { openOptions } from '../support/surfaces.ts';

const DRAFT = '<p>Dear all, we will leverage the help of our neighbours in the hall this year.</p>';
const jargon = async (draft: Page) => (await marks(draft)).jargon;

test('where the browser refuses its database, drafts are still checked, and the options page says so', async ({
  openDraft,
  context,
  extensionId,
  worker,
}) => {
  await worker.evaluate(() => {
    // As a private window does.
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  const draft = await openDraft(DRAFT);
  await expect.poll(() => jargon(draft)).toEqual(['leverage']);
  const options = await openOptions(context, extensionId);
  await expect(options.getByRole('alert').filter({ hasText: 'built-in glossary' })).toContainText(
    'The browser would not open the glossary. Restart the browser and try again. Until then drafts are checked with the built-in glossary.',
  );
  await expect(options.getByRole('checkbox', { name: 'Jargon' })).toBeEnabled();
});

test('a database of a newer version is left alone, and said so', async ({
  openDraft,
  context,
  extensionId,
  worker,
}) => {
  await worker.evaluate(async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const request = indexedDB.open('common-ground', 99);
    request.onupgradeneeded = () => request.result.createObjectStore('glossary').put('of tomorrow', 'terms');
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    await promise;
  });
  const draft = await openDraft(DRAFT);
  await expect.poll(() => jargon(draft)).toEqual(['leverage']);
  const options = await openOptions(context, extensionId);
  await expect(options.getByRole('alert').filter({ hasText: 'built-in glossary' })).toContainText(
    'saved by a newer version of Common Ground. Update Common Ground to see and change them.',
  );
  await chooseFile(options, csvFile('Term\nblorptang'));
  await expect(options.getByRole('dialog').getByRole('alert')).toContainText('saved by a newer version');
  const kept = await worker.evaluate(async () => {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const request = indexedDB.open('common-ground');
    request.onsuccess = () => {
      const { version } = request.result;
      const read = request.result.transaction('glossary').objectStore('glossary').get('terms');
      read.onsuccess = () => resolve([version, read.result]);
    };
    return promise;
  });
  expect(kept).toEqual([99, 'of tomorrow']);
});

test('with the disk full an import changes nothing, and the draft is checked as before', async ({
  openDraft,
  context,
  extensionId,
}) => {
  const draft = await openDraft(DRAFT);
  const options = await openOptions(context, extensionId);
  const session = await context.newCDPSession(options);
  const origin = `chrome-extension://${extensionId}`;
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 300_000 });
  await addTerm(options, { term: 'neighbour', plain: 'people next door', meaning: 'who lives next door' });
  await expect.poll(() => jargon(draft)).toEqual(['leverage', 'neighbours']);
  await chooseFile(options, csvFile(manyTerms(20_000)));
  await options.getByRole('button', { name: 'Import 20,000 terms' }).click();
  await expect(options.getByRole('dialog').getByRole('alert')).toHaveText(
    'There is no room left on this computer for the glossary. Free some space and try again. Nothing was imported.',
  );
  await options.keyboard.press('Escape');
  await expect(options.getByText('1 term', { exact: true }).first()).toBeVisible();
  await options.reload();
  await expect(options.getByRole('row', { name: /neighbour/ })).toBeVisible();
  expect(await jargon(draft)).toEqual(['leverage', 'neighbours']);
});

test('terms kept by version 1 are all there after the update', async ({ context, extensionId, worker }) => {
  await worker.evaluate(async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    indexedDB.deleteDatabase('common-ground').onsuccess = () => {
      const request = indexedDB.open('common-ground', 1);
      request.onupgradeneeded = () => {
        const terms = request.result.createObjectStore('terms');
        for (const term of ['blorptang', 'grumwhistle']) {
          const record = { term, partOfSpeech: 'noun', category: 'jargon', plain: ['x'], meaning: 'y', knownTo: [] };
          terms.put(record, term);
        }
      };
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    };
    await promise;
  });
  const options = await openOptions(context, extensionId);
  await expect(options.getByRole('rowheader')).toHaveText([/^blorptang/, /^grumwhistle/]);
});
