import '../../support/fake-extension.ts';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { glossaryDatabase } from '../../../lib/glossary/database.ts';
import { termStore } from '../../../lib/glossary/term-store.ts';
import type { CheckAnswer, TermPage, TermTrial } from '../../../lib/messaging/protocol.ts';
import { fakeExtension, pageSender, surfaceSender, tellWorker } from '../../support/fake-extension.ts';
import { organisationTerm } from '../../support/organisation-term.ts';
import { startFreshWorker } from './start-worker.ts';

const fromSurface = (type: string, data?: unknown) => tellWorker(type, data, surfaceSender());
const fromPage = (type: string, data?: unknown) => tellWorker(type, data, pageSender());
const blorptang = organisationTerm({ term: 'blorptang' });
const DRAFT = 'Please leverage the blorptang before Friday so that we can all go home on time.';

/** A page of the list, with the names of its rows. */
async function page(
  query: Partial<{ query: string; sort: string; isDescending: boolean; from: number; count: number }> = {},
) {
  const whole = { query: '', sort: 'term', isDescending: false, from: 0, count: 20, ...query };
  const { rows, ...counts } = (await fromSurface('termPage', whole)) as TermPage;
  return { names: rows.map(({ term }) => term.term), ...counts };
}

async function found() {
  const answer = (await fromPage('checkBlocks', { blocks: [{ text: DRAFT, kind: 'paragraph' }] })) as CheckAnswer;
  return answer.analyses[0]?.findings.map(({ text }) => text);
}

const version = async () => ((await fromPage('pageSettings')) as { version: number }).version;

beforeEach(async () => {
  fakeExtension.reset();
  globalThis.indexedDB = new IDBFactory();
  await startFreshWorker();
});

describe('the list of terms', () => {
  beforeEach(async () => {
    for (const [at, term] of ['gamma', 'alpha', 'Beta 10', 'beta 9'].entries())
      await fromSurface('saveTerm', { term: organisationTerm({ term, meaning: `number ${at}` }) });
  });

  test('is sorted as people sort, either way, and cut into pages', async () => {
    const all = { found: 4, all: 4, managed: 0 };
    expect(await page()).toEqual({ names: ['alpha', 'beta 9', 'Beta 10', 'gamma'], ...all });
    expect(await page({ isDescending: true, from: 1, count: 2 })).toEqual({ names: ['Beta 10', 'beta 9'], ...all });
    expect(await page({ sort: 'meaning' })).toEqual({ names: ['gamma', 'alpha', 'Beta 10', 'beta 9'], ...all });
  });

  test('is searched in all that a term says', async () => {
    expect(await page({ query: 'NUMBER  2' })).toEqual({ names: ['Beta 10'], found: 1, all: 4, managed: 0 });
    expect(await page({ query: '.*' })).toEqual({ names: [], found: 0, all: 4, managed: 0 });
    expect(await fromSurface('termNames', { query: 'beta' })).toEqual(['Beta 10', 'beta 9']);
  });

  test('several are deleted together and brought back, but for those added again meanwhile', async () => {
    const deleted = (await fromSurface('deleteTerms', { terms: ['alpha', 'gamma'] })) as { term: string }[];
    expect(deleted.map(({ term }) => term)).toEqual(['alpha', 'gamma']);
    await fromSurface('saveTerm', { term: organisationTerm({ term: 'Alpha', meaning: 'another' }) });
    expect(await fromSurface('restoreTerms', { terms: deleted })).toBe(1);
    expect((await page()).names).toEqual(['Alpha', 'beta 9', 'Beta 10', 'gamma']);
  });
});

describe('a trial of a term', () => {
  const trial = async (fields: Parameters<typeof organisationTerm>[0], text = DRAFT) => {
    const { before, after, replaces } = (await fromSurface('tryTerm', {
      term: organisationTerm(fields),
      text,
    })) as TermTrial;
    return [before.map((finding) => finding.text), after.map((finding) => finding.text), replaces];
  };

  test('shows what is marked now and what would be, and keeps nothing', async () => {
    expect(await trial({ term: 'blorptang' })).toEqual([['leverage'], ['leverage', 'blorptang'], undefined]);
    expect(await trial({ term: 'leverage', alwaysFine: true })).toEqual([['leverage'], [], 'leverage']);
    expect(await found()).toEqual(['leverage']);
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('goes by the writer’s readers and what is switched off', async () => {
    expect(await trial({ term: 'blorptang', knownTo: ['community'] })).toEqual([['leverage'], ['leverage'], undefined]);
    await fromSurface('changeSettings', { categoriesOff: ['jargon'] });
    expect(await trial({ term: 'blorptang' })).toEqual([[], [], undefined]);
  });

  test('takes the term for the one it edits', async () => {
    await fromSurface('saveTerm', { term: blorptang });
    const request = { term: organisationTerm({ term: 'Friday' }), replaces: 'blorptang', text: DRAFT };
    const { after } = (await fromSurface('tryTerm', request)) as TermTrial;
    expect(after.map((finding) => finding.text)).toEqual(['leverage', 'Friday']);
  });
});

describe('terms changed by somebody else', () => {
  /** What an import does, in a thread of its own. */
  const importTerms = () => termStore(glossaryDatabase()).write({ puts: [blorptang], deletes: [] }, 0);

  test('are followed when the surface says so', async () => {
    await found();
    await importTerms();
    await fromSurface('termsChanged');
    expect([await found(), await version()]).toEqual([['leverage', 'blorptang'], 1]);
  });

  test('are followed at the next wake, or look at the list, where the surface was closed before it could', async () => {
    expect([await found(), (await page()).names]).toEqual([['leverage'], []]);
    await importTerms();
    await fromPage('wake');
    expect([await found(), await version(), (await page()).names]).toEqual([
      ['leverage', 'blorptang'],
      1,
      ['blorptang'],
    ]);
    await termStore(glossaryDatabase()).delete(['blorptang']);
    expect([(await page()).names, await found(), await version()]).toEqual([[], ['leverage'], 2]);
  });

  test('what was compiled of them is used by a worker that starts again', async () => {
    await fromSurface('saveTerm', { term: blorptang });
    await found();
    await expect.poll(() => termStore(glossaryDatabase()).compiled()).toMatchObject({ format: 1 });
    await startFreshWorker();
    expect(await found()).toEqual(['leverage', 'blorptang']);
  });
});

describe('the organisation’s policy', () => {
  const set = (policy: Record<string, unknown>) => fakeExtension.storage.managed.set(policy);

  test('has the last word on terms and settings', async () => {
    await fromSurface('saveTerm', { term: blorptang });
    await set({
      terms: [{ term: 'Blorptang', alwaysFine: true }, { term: 'home' }],
      readers: ['policy'],
      categoriesOff: ['voice'],
      sitesOff: ['outlook.office.com'],
    });
    await startFreshWorker();
    expect(await found()).toEqual(['leverage', 'home']);
    expect(await page()).toEqual({ names: ['blorptang', 'Blorptang', 'home'], found: 3, all: 3, managed: 2 });
    expect(await fromPage('pageSettings')).toMatchObject({ on: false, readers: ['policy'], categoriesOff: ['voice'] });
    const refused = { name: 'PlainError', message: 'Your organisation has set this, so it cannot be changed here.' };
    await expect(fromSurface('changeSettings', { readers: ['community'] })).rejects.toMatchObject(refused);
    await expect(fromSurface('changeSettings', { categoriesOff: [] })).rejects.toMatchObject(refused);
    await expect(fromSurface('switchSite', { host: 'outlook.office.com', on: false })).rejects.toMatchObject(refused);
    expect(await fromSurface('saveTerm', { term: organisationTerm({ term: 'HOME' }) })).toEqual({
      saved: false,
      problems: { term: '“home” is set by your organisation.' },
    });
    expect(await fromSurface('surfaceSettings')).toMatchObject({
      locked: { readers: true, categoriesOff: true, sites: ['outlook.office.com'] },
    });
  });

  test('is followed when it changes', async () => {
    expect([await found(), await fromSurface('policy')]).toEqual([['leverage'], undefined]);
    await set({ terms: [{ term: 'blorptang' }, {}] });
    await expect.poll(version).toBe(1);
    expect([await found(), await fromSurface('policy')]).toEqual([
      ['leverage', 'blorptang'],
      { terms: 1, sitesOff: [], sitesOn: [], problems: ['Term 2: It has no “term”.'] },
    ]);
  });
});

describe('all that is stored', () => {
  test('is counted, exported whole, and deleted whole', async () => {
    await fromSurface('saveTerm', { term: blorptang });
    await fromPage('ignorePlace', { hash: 'ab'.repeat(32) });
    await fromPage('draftFocused', { draftId: 'd', findings: 0 });
    const { salt } = (await fromPage('pageSettings')) as { salt: string };
    expect(await fromSurface('storedData')).toEqual({
      terms: 1,
      readers: ['community'],
      categoriesOff: [],
      ignoredWordings: 0,
      ignoredPlaces: 1,
      sitesOff: 0,
      sitesChosen: 0,
      hasSalt: true,
      hasFocusedDraft: true,
    });
    expect(JSON.parse((await fromSurface('exportData')) as string)).toMatchObject({
      terms: [blorptang],
      local: { salt, ignoredPlaces: [{ hash: 'ab'.repeat(32) }] },
      session: { focusedDraft: { draftId: 'd' } },
    });
    await fromSurface('deleteData');
    const left = await Promise.all([
      fakeExtension.storage.local.get(null),
      fakeExtension.storage.session.get(null),
      indexedDB.databases(),
    ]);
    expect(left).toEqual([{}, {}, []]);
    expect([await found(), await version()]).toEqual([['leverage'], 0]);
  });

  test('is said to be out of reach where the database is', async () => {
    Object.assign(globalThis.indexedDB, {
      open: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    const failure = 'The browser would not open the glossary. Restart the browser and try again.';
    expect(await fromSurface('storedData')).toMatchObject({ terms: 0, failure });
    expect(await fromSurface('glossaryFailure')).toBe(
      `${failure} Until then drafts are checked with the built-in glossary.`,
    );
  });
});
