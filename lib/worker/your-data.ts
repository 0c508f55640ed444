import { browser } from 'wxt/browser';
import type { TermStore } from '../glossary/term-store.ts';
import { FOCUSED_DRAFT_KEY } from '../messaging/keys.ts';
import type { StoredData } from '../messaging/protocol.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { plainMessage } from '../shared/plain-error.ts';

/** What is stored, and where. */
export interface DataParts {
  readonly store: TermStore;
  /** The writer's own settings, without what a policy sets. */
  readonly settings: SettingsStore;
}

/** All that is stored, in figures. */
export async function storedData({ store, settings }: DataParts): Promise<StoredData> {
  const [terms, local, focused, readers, categoriesOff, wordings, places, sitesOff] = await Promise.all([
    store.list().catch((error: unknown) => plainMessage(error, 'Your terms could not be counted.')),
    browser.storage.local.get('salt'),
    browser.storage.session.get(FOCUSED_DRAFT_KEY),
    settings.read('readers'),
    settings.read('categoriesOff'),
    settings.read('ignoredWordings'),
    settings.read('ignoredPlaces'),
    settings.read('sitesOff'),
  ]);
  return {
    terms: typeof terms === 'string' ? 0 : terms.length,
    ...(typeof terms === 'string' && { failure: terms }),
    readers,
    categoriesOff,
    ignoredWordings: wordings.length,
    ignoredPlaces: places.length,
    sitesOff: sitesOff.length,
    hasSalt: 'salt' in local,
    hasFocusedDraft: FOCUSED_DRAFT_KEY in focused,
  };
}

/** Everything that is stored, as JSON, under the names it is stored by. Rejects with `PlainError` where the terms cannot be read. */
export async function exportedData({ store }: Pick<DataParts, 'store'>): Promise<string> {
  const [terms, local, session] = await Promise.all([
    store.list(),
    browser.storage.local.get(null),
    browser.storage.session.get(null),
  ]);
  const data = { format: 'common-ground-data', version: 1, exported: new Date().toISOString(), terms, local, session };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

/** Deletes everything that is stored. The terms first: where they cannot be deleted, nothing has been. */
export async function deleteAllData({ store }: Pick<DataParts, 'store'>): Promise<void> {
  await store.clear();
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}
