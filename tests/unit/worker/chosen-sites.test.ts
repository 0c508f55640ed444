import '../../support/fake-extension.ts';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeExtension, pageSender, surfaceSender, tellWorker } from '../../support/fake-extension.ts';
import { changeReach, injected, reach, startFreshWorker } from './start-worker.ts';

const SITE = 'https://intranet.fernley.example/*';
const HOST = 'intranet.fernley.example';
const page = pageSender('https://intranet.fernley.example/edit', 4);
const hash = 'ab'.repeat(32);
const REGISTERED = {
  id: 'chosen-sites',
  matches: [SITE],
  excludeMatches: ['https://outlook.office.com/*', 'https://outlook.live.com/*'],
  js: ['editor.js'],
  css: ['editor.css'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  persistAcrossSessions: true,
};

const settings = () => tellWorker('pageSettings', undefined, page);
const switchSite = (host: string, on: boolean) => tellWorker('switchSite', { host, on }, surfaceSender());
const stored = () => fakeExtension.storage.local.get(['sitesOff', 'ignoredPlaces']);

beforeEach(async () => {
  fakeExtension.reset();
  globalThis.indexedDB = new IDBFactory();
  reach.origins = [];
  reach.registered = [];
  vi.spyOn(fakeExtension.tabs, 'query').mockImplementation((({ url }: { url?: string[] }) =>
    Promise.resolve(url?.includes(SITE) ? [{ id: 4, url: page.url }] : [])) as never);
  await startFreshWorker();
});

describe('a site that the writer switches on', () => {
  test('gets the script in the open tab at once and in every page to come', async () => {
    await changeReach([SITE]);
    expect(injected).toEqual([
      { kind: 'css', details: { target: { tabId: 4, allFrames: true }, files: ['editor.css'] } },
      {
        kind: 'js',
        details: { target: { tabId: 4, allFrames: true }, files: ['editor.js'], injectImmediately: true },
      },
    ]);
    expect(reach.registered).toEqual([REGISTERED]);
    expect(await settings()).toMatchObject({ on: true });
    expect(await tellWorker('surfaceSettings', undefined, surfaceSender())).toMatchObject({ sitesChosen: [SITE] });
  });

  test('is entered where the worker was stopped before it could do anything', async () => {
    reach.origins = [SITE];
    await startFreshWorker();
    await vi.waitFor(() => expect(reach.registered).toEqual([REGISTERED]));
    expect(injected).toHaveLength(2);
  });

  test('is left alone by a worker that starts and finds all in order', async () => {
    await changeReach([SITE]);
    await startFreshWorker();
    await settings();
    await new Promise((resolve) => setTimeout(resolve));
    expect([injected, reach.registered]).toEqual([[], [REGISTERED]]);
  });

  test('is registered again and entered after an update, which takes registrations away', async () => {
    await changeReach([SITE]);
    reach.registered = [];
    await startFreshWorker();
    await fakeExtension.runtime.onInstalled.trigger({ reason: 'update' } as never);
    await vi.waitFor(() => expect(reach.registered).toEqual([REGISTERED]));
    expect(injected.length).toBeGreaterThanOrEqual(2);
  });

  test('keeps the names of files of the version that runs', async () => {
    await changeReach([SITE]);
    reach.registered = [{ ...REGISTERED, js: ['old.js'] } as chrome.scripting.RegisteredContentScript];
    await startFreshWorker();
    await vi.waitFor(() => expect(reach.registered).toEqual([REGISTERED]));
  });

  test('is one of ours never: a browser that lets us reach everything runs the script once on each page', async () => {
    vi.spyOn(fakeExtension.tabs, 'query').mockImplementation((() =>
      Promise.resolve([
        { id: 1, url: 'https://outlook.office.com/mail/' },
        { id: 4, url: page.url },
      ])) as never);
    await changeReach(['https://*/*']);
    expect(injected.map(({ details }) => (details as { target: { tabId: number } }).target.tabId)).toEqual([4, 4]);
    expect(reach.registered).toEqual([{ ...REGISTERED, matches: ['https://*/*'] }]);
  });
});

describe('a site that the writer switches off again', () => {
  beforeEach(async () => {
    await changeReach([SITE]);
    await tellWorker('ignorePlace', { hash }, page);
    await tellWorker('ignorePlace', { hash: 'cd'.repeat(32) }, pageSender());
    await tellWorker('draftFocused', { draftId: 'd1', findings: 3 }, page);
  });

  test('is given up, and all that was kept of it is forgotten', async () => {
    const before = (await settings()) as { version: number };
    await switchSite(HOST, false);
    expect([reach.origins, reach.registered]).toEqual([[], []]);
    expect(await stored()).toEqual({
      sitesOff: [],
      ignoredPlaces: [{ hash: 'cd'.repeat(32), expires: expect.any(Number) }],
    });
    const after = (await settings()) as { version: number };
    expect(after).toMatchObject({ on: false, isGone: true });
    expect(after.version).toBeGreaterThan(before.version);
    expect(await fakeExtension.storage.session.get()).toEqual({});
    expect(await fakeExtension.action.getBadgeText({ tabId: 4 })).toBe('');
  });

  test('is forgotten just so when the browser’s own page takes the permission away', async () => {
    await changeReach([]);
    expect(reach.registered).toEqual([]);
    expect(await stored()).toMatchObject({ ignoredPlaces: [{ hash: 'cd'.repeat(32) }] });
    expect(await settings()).toMatchObject({ on: false, isGone: true });
  });

  test('is forgotten by the next worker where this one was stopped meanwhile', async () => {
    reach.origins = [];
    await startFreshWorker();
    await vi.waitFor(() => expect(reach.registered).toEqual([]));
    await vi.waitFor(async () => expect(await stored()).toMatchObject({ ignoredPlaces: [{ hash: 'cd'.repeat(32) }] }));
  });

  test('stays off where the browser lets us reach every site anyway', async () => {
    await changeReach([SITE, 'https://*/*']);
    await switchSite(HOST, false);
    expect(reach.origins).toEqual(['https://*/*']);
    expect(await settings()).toMatchObject({ on: false });
    expect(await settings()).not.toHaveProperty('isGone');
    await switchSite(HOST, true);
    expect(await settings()).toMatchObject({ on: true });
  });

  test('can be given up with all others of the same leave', async () => {
    await changeReach([SITE, 'https://*/*']);
    await switchSite('*', false);
    expect(reach.origins).toEqual([SITE]);
    expect((await stored()).sitesOff).toBeUndefined();
  });

  test('goes with everything else when all data are deleted', async () => {
    await tellWorker('deleteData', undefined, surfaceSender());
    expect([reach.origins, reach.registered]).toEqual([[], []]);
  });
});

test('a page may stay where its tab, its own address or what it came from is a site of ours', async () => {
  const framed = { ...pageSender('https://other.example/'), url: 'https://outlook.office.com/calendar' };
  expect(await tellWorker('pageSettings', undefined, framed)).toMatchObject({ on: true });
  const blank = { ...page, url: 'about:blank', origin: 'https://outlook.office.com', tab: { id: 4 } };
  expect(await tellWorker('pageSettings', undefined, blank as chrome.runtime.MessageSender)).toMatchObject({
    on: true,
  });
  expect(await tellWorker('pageSettings', undefined, surfaceSender())).toMatchObject({ on: true });
  expect(await settings()).toMatchObject({ on: false, isGone: true });
});
