import '../../support/fake-extension.ts';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeExtension, pageSender, surfaceSender, tellWorker } from '../../support/fake-extension.ts';
import { injected, opened, press, startFreshWorker } from './start-worker.ts';

const OUTLOOK = 'https://outlook.office.com/*';
const editor = { matches: [OUTLOOK], css: ['editor.css'], js: ['editor.js'], all_frames: true };
const inPage = { matches: [OUTLOOK], js: ['page.js'], world: 'MAIN' };

beforeEach(async () => {
  fakeExtension.reset();
  await startFreshWorker([editor, inPage]);
});

describe('the focused draft', () => {
  const focus = (findings: number) => tellWorker('draftFocused', { draftId: 'd1', findings }, pageSender(undefined, 4));

  test('surfaces find it, and its tab’s button shows the number of findings', async () => {
    await focus(12);
    const draft = { tabId: 4, frameId: 0, draftId: 'd1' };
    expect(await fakeExtension.storage.session.get()).toEqual({ focusedDraft: draft, 'focusedDraft:tab:4': draft });
    expect(await fakeExtension.action.getBadgeText({ tabId: 4 })).toBe('12');
    expect(await fakeExtension.action.getBadgeText({ tabId: 5 })).toBe('');
  });

  test('a tab keeps its own, whatever happens in another', async () => {
    await focus(12);
    await tellWorker('draftFocused', { draftId: 'd2', findings: 1 }, pageSender(undefined, 5));
    expect(await fakeExtension.storage.session.get()).toMatchObject({
      focusedDraft: { draftId: 'd2' },
      'focusedDraft:tab:4': { draftId: 'd1' },
      'focusedDraft:tab:5': { draftId: 'd2' },
    });
  });

  test('nothing found shows nothing, and more than fit show as such', async () => {
    await focus(1_234);
    expect(await fakeExtension.action.getBadgeText({ tabId: 4 })).toBe('999+');
    await focus(0);
    expect(await fakeExtension.action.getBadgeText({ tabId: 4 })).toBe('');
  });

  test('a tab that has just closed is no error', async () => {
    const setBadgeText = vi
      .spyOn(fakeExtension.action, 'setBadgeText')
      .mockImplementation(() => Promise.reject(new Error('No tab with id: 4.')) as never);
    expect(await focus(3)).toBeUndefined();
    setBadgeText.mockRestore();
  });

  test('a site switched off loses its numbers', async () => {
    await focus(3);
    const query = vi.spyOn(fakeExtension.tabs, 'query').mockImplementation(() => [{ id: 4 }] as never);
    await tellWorker('switchSite', { host: 'outlook.office.com', on: false }, surfaceSender());
    expect(query).toHaveBeenCalledWith({ url: '*://outlook.office.com/*' });
    expect(await fakeExtension.action.getBadgeText({ tabId: 4 })).toBe('');
    query.mockRestore();
  });
});

describe('drafts that are open when the extension is installed', () => {
  const tabs = [{ id: 1 }, { id: 2, discarded: true }, { id: 3 }];

  beforeEach(() => {
    vi.spyOn(fakeExtension.tabs, 'query').mockImplementation(() => Promise.resolve(tabs) as never);
    return () => vi.restoreAllMocks();
  });

  test.each(['install', 'update'])('get every content script on %s, styles first', async (reason) => {
    await fakeExtension.runtime.onInstalled.trigger({ reason } as never);
    await vi.waitFor(() => expect(injected).toHaveLength(6));
    const inTab = (tabId: number) =>
      injected.filter(({ details }) => (details as typeof target).target.tabId === tabId);
    const target = { target: { tabId: 1, allFrames: true } };
    expect(inTab(1)).toEqual([
      { kind: 'css', details: { ...target, files: ['editor.css'] } },
      {
        kind: 'js',
        details: { target: { tabId: 1, allFrames: false }, files: ['page.js'], world: 'MAIN', injectImmediately: true },
      },
      { kind: 'js', details: { ...target, files: ['editor.js'], injectImmediately: true } },
    ]);
    expect(inTab(2)).toEqual([]);
    expect(inTab(3)).toHaveLength(3);
  });

  test('a new version of the browser is none of ours', async () => {
    await fakeExtension.runtime.onInstalled.trigger({ reason: 'chrome_update' } as never);
    expect(injected).toEqual([]);
  });

  test('a tab that cannot be entered keeps no other from it, and only the unexpected is logged', async () => {
    const logged: unknown[] = [];
    vi.spyOn(console, 'error').mockImplementation((...args) => void logged.push(args));
    const entered: number[] = [];
    Object.assign(fakeExtension.scripting, {
      insertCSS: async () => undefined,
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        if (target.tabId === 1) throw new Error('Frame with ID 0 is showing error page');
        if (entered.push(target.tabId) === 2) throw new TypeError('my secret draft');
      },
    });
    await fakeExtension.runtime.onInstalled.trigger({ reason: 'install' } as never);
    await vi.waitFor(() => expect(logged).toEqual([['Common Ground: entering an open tab failed (TypeError)']]));
    expect(entered).toEqual([3, 3]);
  });
});

describe('the welcome page', () => {
  test.each([
    ['install', [fakeExtension.runtime.getURL('/welcome.html')]],
    ['update', []],
    ['chrome_update', []],
  ])('on %s opens as %j', async (reason, expected) => {
    await fakeExtension.runtime.onInstalled.trigger({ reason } as never);
    await vi.waitFor(() => expect(opened).toEqual(expected));
  });

  test('does not open where the organisation says so', async () => {
    await fakeExtension.storage.managed.set({ welcomePage: false });
    await fakeExtension.runtime.onInstalled.trigger({ reason: 'install' } as never);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(opened).toEqual([]);
  });
});

describe('the keyboard command', () => {
  test('asks the tab in front to open the card', async () => {
    const sent: unknown[] = [];
    Object.assign(fakeExtension.tabs, {
      sendMessage: (
        tabId: number,
        message: { type: string; data: unknown },
        _options: unknown,
        respond: (answer: object) => void,
      ) => {
        sent.push([tabId, message.type, message.data]);
        respond({});
      },
    });
    press('open-card', { id: 4, url: 'https://outlook.office.com/mail/' });
    press('open-card', { id: 5 });
    press('something-else', { id: 4, url: 'https://outlook.office.com/mail/' });
    press('next-finding', { id: 4, url: 'https://outlook.office.com/mail/' });
    press('previous-finding', { id: 4, url: 'https://outlook.office.com/mail/' });
    await vi.waitFor(() =>
      expect(sent).toEqual([
        [4, 'openCard', 'here'],
        [4, 'openCard', 'next'],
        [4, 'openCard', 'previous'],
      ]),
    );
  });
});
