import '../../support/fake-extension.ts';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CheckAnswer, GlossaryAnswer } from '../../../lib/messaging/protocol.ts';
import { fakeExtension, pageSender, surfaceSender, tellWorker } from '../../support/fake-extension.ts';
import { organisationTerm } from '../../support/organisation-term.ts';
import { startFreshWorker } from './start-worker.ts';

const fromPage = (type: string, data?: unknown) => tellWorker(type, data, pageSender());
const fromSurface = (type: string, data?: unknown) => tellWorker(type, data, surfaceSender());

/** The phrases found in one paragraph, and the version that found them. */
async function found(text: string) {
  const answer = (await fromPage('checkBlocks', { blocks: [{ text, kind: 'paragraph' }] })) as CheckAnswer;
  return { version: answer.version, found: answer.analyses[0]?.findings.map((finding) => finding.text) };
}

const DRAFT = 'Please leverage the blorptang before Friday so that we can all go home on time.';

beforeEach(async () => {
  fakeExtension.reset();
  globalThis.indexedDB = new IDBFactory();
  await startFreshWorker();
});

describe('the worker checks with built-in and organisation terms', () => {
  test('built-in terms are found at once, and a wake beforehand is welcome', async () => {
    expect(await fromPage('wake')).toBeUndefined();
    expect(await found(DRAFT)).toEqual({ version: 0, found: ['leverage'] });
  });

  test('a new term is found in a text that was checked before, under a new version', async () => {
    await found(DRAFT);
    const saved = await fromSurface('saveTerm', { term: organisationTerm({ term: 'blorptang' }) });
    expect(saved).toEqual({ saved: true });
    expect(await found(DRAFT)).toEqual({ version: 1, found: ['leverage', 'blorptang'] });
  });

  test('a renamed term is found under its new name only', async () => {
    await fromSurface('saveTerm', { term: organisationTerm({ term: 'blorptang' }) });
    const renamed = organisationTerm({ term: 'grumwhistle' });
    expect(await fromSurface('saveTerm', { term: renamed, replaces: 'blorptang' })).toEqual({ saved: true });
    expect(await found(`${DRAFT} The grumwhistle can wait.`)).toEqual({
      version: 2,
      found: ['leverage', 'grumwhistle'],
    });
  });

  test('a deleted term is found no longer', async () => {
    await fromSurface('saveTerm', { term: organisationTerm({ term: 'blorptang' }) });
    await fromSurface('deleteTerm', { term: 'blorptang' });
    expect(await found(DRAFT)).toEqual({ version: 2, found: ['leverage'] });
  });

  test('a worker killed and started again knows terms and version', async () => {
    await fromSurface('saveTerm', { term: organisationTerm({ term: 'blorptang' }) });
    await startFreshWorker();
    expect(await found(DRAFT)).toEqual({ version: 1, found: ['leverage', 'blorptang'] });
  });

  test('a term full of the signs of patterns matches itself and breaks nothing', async () => {
    await fromSurface('saveTerm', { term: organisationTerm({ term: 'C++ (draft) [a-z]*$' }) });
    expect(await found('Read the C++ (draft) [a-z]*$ first, then leverage it.')).toEqual({
      version: 1,
      found: ['C++ (draft) [a-z]*$', 'leverage'],
    });
  });

  test('a term with problems is refused with words for each field, and nothing changes', async () => {
    await fromSurface('saveTerm', { term: organisationTerm({ term: 'blorptang' }) });
    const twin = organisationTerm({ term: ' BLORPTANG', meaning: '' });
    expect(await fromSurface('saveTerm', { term: twin })).toEqual({
      saved: false,
      problems: { term: '“blorptang” is there already.', meaning: 'Say in a few words what it means.' },
    });
    expect(await fromSurface('organisationTerms')).toEqual([organisationTerm({ term: 'blorptang' })]);
    expect((await found(DRAFT)).version).toBe(1);
  });

  test('the same new term from two windows at once is kept once', async () => {
    const term = organisationTerm({ term: 'blorptang' });
    const answers = await Promise.all([fromSurface('saveTerm', { term }), fromSurface('saveTerm', { term })]);
    expect(answers).toEqual([{ saved: true }, { saved: false, problems: { term: '“blorptang” is there already.' } }]);
  });

  test('editing a term without renaming it is no duplicate', async () => {
    await fromSurface('saveTerm', { term: organisationTerm({ term: 'blorptang' }) });
    const edited = organisationTerm({ term: 'Blorptang', plain: ['thing'] });
    expect(await fromSurface('saveTerm', { term: edited, replaces: 'blorptang' })).toEqual({ saved: true });
    expect(await fromSurface('organisationTerms')).toEqual([edited]);
  });
});

describe('without its database the worker still works', () => {
  const refused = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  let logged: unknown[][];

  beforeEach(async () => {
    logged = [];
    vi.spyOn(console, 'error').mockImplementation((...args) => void logged.push(args));
    return () => vi.restoreAllMocks();
  });

  test('drafts are checked with the built-in terms, and the log names the error but quotes nothing', async () => {
    Object.assign(globalThis.indexedDB, { open: refused });
    expect(await found(DRAFT)).toEqual({ version: 0, found: ['leverage'] });
    expect(logged).toEqual([['Common Ground: organisation terms not read (PlainError)']]);
  });

  test('the options page is told in plain words', async () => {
    (await openDB('common-ground', 99)).close();
    const newer = { name: 'PlainError', message: expect.stringContaining('saved by a newer version of Common Ground') };
    await expect(fromSurface('organisationTerms')).rejects.toMatchObject(newer);
    await expect(fromSurface('saveTerm', { term: organisationTerm() })).rejects.toMatchObject(newer);
    await expect(fromSurface('deleteTerm', { term: 'hotdesk' })).rejects.toMatchObject(newer);
  });

  test('the glossary can still be searched, and says what is missing', async () => {
    Object.assign(globalThis.indexedDB, { open: refused });
    const { entries, notice } = (await fromSurface('searchGlossary', { query: 'leverage' })) as GlossaryAnswer;
    expect(entries[0]).toMatchObject({ term: 'leverage', pack: 'built-in' });
    expect(notice).toContain('The browser would not open the glossary.');
  });

  test('the next wake tries again', async () => {
    await fromSurface('saveTerm', { term: organisationTerm({ term: 'blorptang' }) });
    await startFreshWorker();
    const { open } = IDBFactory.prototype;
    Object.assign(globalThis.indexedDB, { open: refused });
    expect((await found(DRAFT)).found).toEqual(['leverage']);
    Object.assign(globalThis.indexedDB, { open });
    await fromPage('wake');
    expect((await found(DRAFT)).found).toEqual(['leverage', 'blorptang']);
  });
});
