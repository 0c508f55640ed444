import '../../../support/fake-extension.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { activeTab } from '../../../../components/popup/active-tab.ts';
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
});
