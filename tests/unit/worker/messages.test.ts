import '../../support/fake-extension.ts';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { GlossaryAnswer } from '../../../lib/messaging/protocol.ts';
import { fakeExtension, pageSender, surfaceSender, tellWorker } from '../../support/fake-extension.ts';
import { organisationTerm } from '../../support/organisation-term.ts';
import { startFreshWorker } from './start-worker.ts';

const fromPage = (type: string, data?: unknown) => tellWorker(type, data, pageSender());
const fromSurface = (type: string, data?: unknown) => tellWorker(type, data, surfaceSender());
const hash = 'ab'.repeat(32);
const PAGE = { query: '', sort: 'term', isDescending: false, from: 0, count: 20 };
const NO_TERMS = { rows: [], found: 0, all: 0, managed: 0 };

beforeEach(async () => {
  fakeExtension.reset();
  globalThis.indexedDB = new IDBFactory();
  await startFreshWorker();
});

describe('who may say what', () => {
  test.each([
    ['surfaceSettings', undefined],
    ['changeSettings', { readers: ['policy'] }],
    ['switchSite', { host: 'outlook.office.com', on: false }],
    ['pausePage', { tabId: 1, paused: true }],
    ['pagePaused', { tabId: 1 }],
    ['stopIgnoring', { rule: 'r', key: 'k' }],
    ['searchGlossary', { query: 'use' }],
    ['glossaryEntries', { terms: ['leverage'] }],
    ['termPage', PAGE],
    ['termNames', { query: '' }],
    ['saveTerm', { term: organisationTerm() }],
    ['deleteTerms', { terms: ['hotdesk'] }],
    ['restoreTerms', { terms: [organisationTerm()] }],
    ['tryTerm', { term: organisationTerm(), text: '' }],
    ['termsChanged', undefined],
    ['importSurroundings', undefined],
    ['policy', undefined],
    ['glossaryFailure', undefined],
    ['storedData', undefined],
    ['exportData', undefined],
    ['deleteData', undefined],
  ])('a content script may not send %s', async (type, data) => {
    await expect(fromPage(type, data)).rejects.toThrow(`${type}: not allowed from here`);
  });

  test('a page that dresses up as one of ours is not ours', async () => {
    const sender = pageSender('https://outlook.office.com/chrome-extension://test-extension-id/options.html');
    await expect(tellWorker('termPage', PAGE, sender)).rejects.toThrow('not allowed from here');
  });

  test('one of our own pages may, open in a tab or not', async () => {
    const popup = { id: fakeExtension.runtime.id, url: fakeExtension.runtime.getURL('/popup.html') };
    expect(await tellWorker('termPage', PAGE, popup)).toEqual(NO_TERMS);
    expect(await fromSurface('termPage', PAGE)).toEqual(NO_TERMS);
  });
});

describe('a message of the wrong shape is refused in a few words that quote nothing', () => {
  const secret = 'my secret draft';
  test.each([
    ['checkBlocks', undefined],
    ['checkBlocks', { blocks: [{ text: 7, kind: 'paragraph' }] }],
    ['checkBlocks', { blocks: [{ text: secret, kind: secret }] }],
    ['checkBlocks', { blocks: [{ text: secret.repeat(1_000), kind: 'paragraph' }] }],
    ['checkBlocks', { blocks: Array.from({ length: 201 }, () => ({ text: secret, kind: 'paragraph' })) }],
    ['draftFocused', { draftId: secret, findings: -1 }],
    ['ignorePlace', { hash: secret }],
    ['ignoreWording', { rule: secret }],
    ['addTerm', { term: secret, category: secret }],
    ['addTerm', { term: secret.repeat(100), category: 'jargon' }],
    ['pausePage', { tabId: -1, paused: true }],
    ['switchSite', { host: 'https://x', on: true }],
    ['changeSettings', { readers: [] }],
    ['changeSettings', { categoriesOff: [secret] }],
    ['saveTerm', { term: { ...organisationTerm(), plain: secret } }],
    ['searchGlossary', { query: secret.repeat(100) }],
    ['glossaryEntries', { terms: [secret.repeat(100)] }],
    ['glossaryEntries', { terms: Array.from({ length: 201 }, () => secret) }],
  ])('%s', async (type, data) => {
    await expect(fromSurface(type, data)).rejects.toThrow(new RegExp(`^${type}: not a message we understand$`));
  });
});

describe('the settings of a page', () => {
  const settings = async () => (await fromPage('pageSettings')) as Record<string, unknown>;

  test('a fresh profile is on, for readers in the community', async () => {
    expect(await settings()).toEqual({
      version: 0,
      on: true,
      readers: ['community'],
      categoriesOff: [],
      ignoredWordings: [],
      ignoredPlaces: [],
      salt: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test('every change raises the version, and pages get what changed', async () => {
    const { salt } = await settings();
    await fromPage('ignoreWording', { rule: 'term/leverage', key: 'leverage' });
    await fromPage('ignorePlace', { hash });
    await fromSurface('changeSettings', { readers: ['policy'], categoriesOff: ['voice'] });
    await fromSurface('switchSite', { host: 'outlook.office.com', on: false });
    expect(await settings()).toEqual({
      version: 4,
      on: false,
      readers: ['policy'],
      categoriesOff: ['voice'],
      ignoredWordings: [{ rule: 'term/leverage', key: 'leverage' }],
      ignoredPlaces: [hash],
      salt,
    });
  });

  test('a site switched off leaves the others on, and can be switched on again', async () => {
    await fromSurface('switchSite', { host: 'outlook.live.com', on: false });
    expect((await settings()).on).toBe(true);
    const framed = { ...pageSender('https://outlook.live.com/mail/'), url: 'about:blank' };
    expect(await tellWorker('pageSettings', undefined, framed)).toMatchObject({ on: false });
    await fromSurface('switchSite', { host: 'outlook.live.com', on: true });
    expect(await tellWorker('pageSettings', undefined, framed)).toMatchObject({ on: true });
  });

  test('a frame in a tab whose address we may not see goes by its own', async () => {
    await fromSurface('switchSite', { host: 'outlook.office.com', on: false });
    const sender = { ...pageSender(), tab: { id: 1 } as chrome.tabs.Tab };
    expect(await tellWorker('pageSettings', undefined, sender)).toMatchObject({ on: false });
  });

  test('wording ignored for good can be taken back', async () => {
    const leverage = { rule: 'term/leverage', key: 'leverage' };
    await fromPage('ignoreWording', leverage);
    expect(await fromSurface('surfaceSettings')).toMatchObject({ ignoredWordings: [leverage] });
    expect(await fromSurface('stopIgnoring', leverage)).toEqual({
      readers: ['community'],
      categoriesOff: [],
      ignoredWordings: [],
      sitesOff: [],
      sitesChosen: [],
      locked: { readers: false, categoriesOff: false, sites: [] },
    });
  });
});

describe('the glossary', () => {
  const search = async (query: string) => {
    const { entries } = (await fromSurface('searchGlossary', { query })) as GlossaryAnswer;
    return entries;
  };

  test('the organisation’s term stands in for the built-in one of its name as soon as it is saved', async () => {
    expect((await search('leverage'))[0]).toMatchObject({ term: 'leverage', pack: 'built-in' });
    const own = organisationTerm({ term: 'Leverage', plain: ['pull on'] });
    await fromSurface('saveTerm', { term: own });
    const entries = await search('leverage');
    expect(entries.filter(({ term }) => term.toLowerCase() === 'leverage')).toEqual([{ ...own, pack: 'organisation' }]);
  });

  test('it is searched from plain words to jargon', async () => {
    expect((await search('use')).map(({ term }) => term)).toContain('leverage');
  });

  test('entries are given by name', async () => {
    const { entries } = (await fromSurface('glossaryEntries', { terms: ['utilise', 'xyzzy'] })) as GlossaryAnswer;
    expect(entries.map(({ term }) => term)).toEqual(['utilise']);
  });
});
