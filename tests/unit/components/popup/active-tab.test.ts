import '../../../support/fake-extension.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { activeTab } from '../../../../components/popup/active-tab.ts';
import { fakeExtension } from '../../../support/fake-extension.ts';

const OUTLOOK = 'https://outlook.office.com/*';
const popup = { id: 9, url: fakeExtension.runtime.getURL('/popup.html') };
const draft = { id: 4, url: 'https://outlook.office.com/mail/compose' };
const DRAFT_TAB = {
  id: 4,
  site: { kind: 'site', host: 'outlook.office.com', pattern: 'https://outlook.office.com/*' },
  isOwn: true,
};

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
  test('is the one in front, with the site it is on', async () => {
    openTabs(draft, popup);
    expect(await activeTab()).toEqual(DRAFT_TAB);
  });

  test('is any other site, or a page that the browser tells nothing of', async () => {
    openTabs({ id: 5, url: 'https://example.org/' });
    const site = { kind: 'site', host: 'example.org', pattern: 'https://example.org/*' };
    expect(await activeTab()).toEqual({ id: 5, site, isOwn: false });
    openTabs({ id: 5 });
    expect(await activeTab()).toEqual({ id: 5, site: { kind: 'hidden' }, isOwn: false });
  });

  test('is the one with the focused draft when the popup is a tab itself', async () => {
    await focus(4);
    openTabs(popup, draft);
    expect(await activeTab()).toEqual(DRAFT_TAB);
  });

  test('is none when the popup is a tab itself and there is no draft', async () => {
    openTabs(popup, draft);
    expect(await activeTab()).toBeUndefined();
    await fakeExtension.storage.session.set({ focusedDraft: { tabId: 'four' } });
    expect(await activeTab()).toBeUndefined();
  });
});
