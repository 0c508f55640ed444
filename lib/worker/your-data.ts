import { browser } from 'wxt/browser';
import type { TermStore } from '../glossary/term-store.ts';
import { FOCUSED_DRAFT_KEY } from '../messaging/keys.ts';
import type { StoredData } from '../messaging/protocol.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { plainMessage } from '../shared/plain-error.ts';
import type { ChosenSites } from './chosen-sites.ts';

/** What is stored, and where. */
export interface DataParts {
  readonly store: TermStore;
  /** The writer's own settings, without what a policy sets. */
  readonly settings: SettingsStore;
  readonly sites: ChosenSites;
}

/** All that is stored, in figures. */
export async function storedData({ store, settings, sites }: DataParts): Promise<StoredData> {
  const [terms, local, focused, readers, categoriesOff, wordings, places, sitesOff, chosen] = await Promise.all([
    store.list().catch((error: unknown) => plainMessage(error, 'Your terms could not be counted.')),
    browser.storage.local.get('salt'),
    browser.storage.session.get(FOCUSED_DRAFT_KEY),
    settings.read('readers'),
    settings.read('categoriesOff'),
    settings.read('ignoredWordings'),
    settings.read('ignoredPlaces'),
    settings.read('sitesOff'),
    sites.patterns(),
  ]);
  return {
    terms: typeof terms === 'string' ? 0 : terms.length,
    ...(typeof terms === 'string' && { failure: terms }),
    readers,
    categoriesOff,
    ignoredWordings: wordings.length,
    ignoredPlaces: places.length,
    sitesOff: sitesOff.length,
    sitesChosen: chosen.length,
    hasSalt: 'salt' in local,
    hasFocusedDraft: FOCUSED_DRAFT_KEY in focused,
  };
}

/** Everything that is stored, as JSON, under the names it is stored by. Rejects with `PlainError` where the terms cannot be read. */
export async function exportedData({ store, sites }: Pick<DataParts, 'store' | 'sites'>): Promise<string> {
  const [terms, local, session, chosen] = await Promise.all([
    store.list(),
    browser.storage.local.get(null),
    browser.storage.session.get(null),
    sites.patterns(),
  ]);
  const exported = new Date().toISOString();
  const data = { format: 'common-ground-data', version: 1, exported, terms, sites: chosen, local, session };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

/** Deletes everything that is stored and gives up the sites switched on. The terms first: where they cannot be deleted, nothing has been. */
export async function deleteAllData({ store, sites }: Pick<DataParts, 'store' | 'sites'>): Promise<void> {
  await store.clear();
  await sites.leave();
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}
