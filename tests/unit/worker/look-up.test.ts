import '../../support/fake-extension.ts';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeExtension, pageSender, surfaceSender, tellWorker } from '../../support/fake-extension.ts';
import { choose, menu, startFreshWorker } from './start-worker.ts';

const tab = { id: 4, windowId: 7 };
const take = () => tellWorker('takeLookUp', undefined, surfaceSender());
let told: unknown[];
let windows: unknown[];
let panels: unknown[];

beforeEach(async () => {
  fakeExtension.reset();
  told = [];
  windows = [];
  panels = [];
  menu.length = 0;
  Object.assign(fakeExtension.sidePanel, { open: async (where: object) => void panels.push(where) });
  Object.assign(fakeExtension.windows, { create: async (window: object) => void windows.push(window) });
  await startFreshWorker();
  fakeExtension.runtime.onMessage.addListener((message: { type: string; data: unknown }) => {
    if (message.type === 'lookUp') told.push(message.data);
  });
});

test.each(['install', 'update'])(
  'on %s the menu of selected text has one entry, however often it is made',
  async (reason) => {
    await fakeExtension.runtime.onInstalled.trigger({ reason } as never);
    await fakeExtension.runtime.onStartup.trigger();
    await vi.waitFor(() =>
      expect(menu).toEqual([{ id: 'look-up', title: 'Look up “%s” in the glossary', contexts: ['selection'] }]),
    );
  },
);

describe('selected text that is to be looked up', () => {
  test('opens the side panel of its window, which takes it once', async () => {
    choose({ menuItemId: 'look-up', selectionText: ' “leveraging” ' }, tab);
    expect(panels).toEqual([{ windowId: 7 }]);
    expect([await take(), await take()]).toEqual(['leveraging', undefined]);
    expect([windows, await fakeExtension.storage.session.get(null)]).toEqual([[], {}]);
  });

  test('is told to a panel that is open already', async () => {
    choose({ menuItemId: 'look-up', selectionText: 'leveraging' }, tab);
    await vi.waitFor(() => expect(told).toEqual([{ query: 'leveraging', windowId: 7 }]));
  });

  test('opens a small window where no panel can be had', async () => {
    Object.assign(fakeExtension.sidePanel, {
      open: () => Promise.reject(new Error('may only be called in a gesture')),
    });
    choose({ menuItemId: 'look-up', selectionText: 'leveraging' }, tab);
    const url = fakeExtension.runtime.getURL('/sidepanel.html');
    await vi.waitFor(() => expect(windows).toEqual([{ type: 'popup', url, width: 400, height: 720 }]));
    expect(await take()).toBe('leveraging');
  });

  test('opens one where the text is in no tab', async () => {
    choose({ menuItemId: 'look-up', selectionText: 'leveraging' });
    await vi.waitFor(() => expect(windows).toHaveLength(1));
    expect(panels).toEqual([]);
  });

  test('opens nothing when there is nothing in it, or when the entry is another', async () => {
    choose({ menuItemId: 'look-up', selectionText: ' … ' }, tab);
    choose({ menuItemId: 'look-up' }, tab);
    choose({ menuItemId: 'other', selectionText: 'leveraging' }, tab);
    expect([panels, windows, await take()]).toEqual([[], [], undefined]);
  });

  test('is forgotten when nobody takes it', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    choose({ menuItemId: 'look-up', selectionText: 'leveraging' }, tab);
    vi.advanceTimersByTime(10_001);
    expect(await take()).toBeUndefined();
    vi.useRealTimers();
  });

  test('is not for pages to take', async () => {
    choose({ menuItemId: 'look-up', selectionText: 'leveraging' }, tab);
    await expect(tellWorker('takeLookUp', undefined, pageSender())).rejects.toThrow('not allowed from here');
  });
});
