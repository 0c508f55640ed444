import '../../../support/fake-extension.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { activeTab, hostAmong } from '../../../../components/popup/active-tab.ts';
import { summaryInTab } from '../../../../components/popup/focused-draft.ts';
import { fakeExtension } from '../../../support/fake-extension.ts';

const OUTLOOK = 'https://outlook.office.com/*';
const popup = { id: 9, url: fakeExtension.runtime.getURL('/popup.html') };
const draft = { id: 4, url: 'https://outlook.office.com/mail/compose' };

/** A browser with these tabs; the first is in front. */
function openTabs(...tabs: { id: number; url?: string }[]): void {
  const query = ({ active }: { active?: boolean }) => Promise.resolve(active ? tabs.slice(0, 1) : tabs);
  vi.spyOn(fakeExtension.tabs, 'query').mockImplementation(query as never);
}

const focus = (tabId: number) =>
  fakeExtension.storage.session.set({ focusedDraft: { tabId, frameId: 2, draftId: 'd1' } });

beforeEach(() => {
  fakeExtension.reset();
  Object.assign(fakeExtension.runtime, { getManifest: () => ({ content_scripts: [{ matches: [OUTLOOK] }] }) });
  return () => vi.restoreAllMocks();
});

describe('the tab the popup speaks of', () => {
  test('is the one in front, with its host where Common Ground works', async () => {
    openTabs(draft, popup);
    expect(await activeTab()).toEqual({ id: 4, host: 'outlook.office.com' });
  });

  test('has no host where Common Ground does not work or may not look', async () => {
    openTabs({ id: 5, url: 'https://example.org/' });
    expect(await activeTab()).toEqual({ id: 5, host: undefined });
    openTabs({ id: 5 });
    expect(await activeTab()).toEqual({ id: 5, host: undefined });
  });

  test('is the one with the focused draft when the popup is a tab itself', async () => {
    await focus(4);
    openTabs(popup, draft);
    expect(await activeTab()).toEqual({ id: 4, host: 'outlook.office.com' });
  });

  test('is none when the popup is a tab itself and there is no draft', async () => {
    openTabs(popup, draft);
    expect(await activeTab()).toBeUndefined();
    await fakeExtension.storage.session.set({ focusedDraft: { tabId: 'four' } });
    expect(await activeTab()).toBeUndefined();
  });

  test('an address that is none matches nothing', () => {
    expect([hostAmong([OUTLOOK], undefined), hostAmong([OUTLOOK], ''), hostAmong([OUTLOOK], 'about:blank')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the figures of the focused draft', () => {
  const summary = {
    draftId: 'd1',
    words: 120,
    readingAge: 14.2,
    byLesson: { language: 3, blanket: 1, promise: 0, voice: 0, resource: 0 },
    total: 4,
  };
  const asked: unknown[] = [];

  /** A page that gives this answer. */
  function answer(response: unknown): void {
    asked.length = 0;
    Object.assign(fakeExtension.tabs, {
      sendMessage: (
        ...[tabId, { type, data }, options, respond]: [
          number,
          { type: string; data: unknown },
          unknown,
          (response: unknown) => void,
        ]
      ) => {
        asked.push({ tabId, type, data, options });
        respond(response);
      },
    });
  }

  test('come from the frame that holds it', async () => {
    await focus(4);
    answer({ res: summary });
    expect(await summaryInTab(4)).toEqual(summary);
    expect(asked).toEqual([{ tabId: 4, type: 'draftSummary', data: { draftId: 'd1' }, options: { frameId: 2 } }]);
  });

  test('are not asked for when the draft is in another tab, or nowhere', async () => {
    answer({ res: summary });
    expect(await summaryInTab(4)).toBeUndefined();
    await focus(5);
    expect(await summaryInTab(4)).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test('are none when the frame has gone, the draft has gone, or the page answers nonsense', async () => {
    await focus(4);
    for (const response of [undefined, {}, { res: { ...summary, total: -1 } }, { res: 'hello' }]) {
      answer(response);
      expect(await summaryInTab(4)).toBeUndefined();
    }
  });

  test('a fault in the page is a failure', async () => {
    await focus(4);
    answer({ err: { name: 'TypeError', message: 'broken', stack: '' } });
    await expect(summaryInTab(4)).rejects.toThrow('broken');
  });
});
