import type { PageSettings } from '../messaging/protocol.ts';
import {
  blockInputSchema,
  checkRequestSchema,
  draftAnnouncementSchema,
  ignoredPlaceSchema,
  ignoredWordingSchema,
  termDraftSchema,
} from '../messaging/schemas.ts';
import { livePlaces, withoutPlace, withPlace, withWording } from '../settings/ignored.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { VersionCounter } from '../settings/version-counter.ts';
import { isOwnHost } from '../sites/own-sites.ts';
import type { CheckService } from './check-service.ts';
import type { ChosenSites } from './chosen-sites.ts';
import { focusDraft, forgetDraft } from './focused-draft.ts';
import { injectCard } from './inject-card.ts';
import { isPaused } from './paused-pages.ts';
import { noInput, receive } from './receive.ts';
import { hostOf, isSurface, type Sender } from './sender.ts';
import { openTermForm } from './term-form.ts';

/** What answers to pages are made of. */
export interface PageParts {
  readonly checks: CheckService;
  readonly settings: SettingsStore;
  readonly version: VersionCounter;
  readonly sites: ChosenSites;
  /** Has pages told of changes that they were not told of, because what made them was stopped. */
  readonly catchUp: () => Promise<unknown>;
}

/** Answers what content scripts ask, and what surfaces ask of a draft's text. */
export function answerPages({ checks, settings, version, sites, catchUp }: PageParts): void {
  receive({
    name: 'wake',
    from: 'anyone',
    schema: noInput,
    async answer() {
      await catchUp();
      await checks.wake();
    },
  });
  receive({
    name: 'checkBlocks',
    from: 'anyone',
    schema: checkRequestSchema,
    async answer({ blocks }) {
      // The version comes first: an answer may be newer than it says, which costs one more check, but never older.
      const before = await version.current();
      return { version: before, analyses: await checks.check(blocks) };
    },
  });
  receive({
    name: 'explainBlock',
    from: 'surface',
    schema: blockInputSchema,
    answer: (block) => checks.explain(block),
  });
  receive({
    name: 'pageSettings',
    from: 'anyone',
    schema: noInput,
    async answer(_none, sender) {
      const answer = await pageSettings(sender, settings, version);
      if (isSurface(sender) || (await sites.mayStay(sender))) return answer;
      await forgetDraft(sender);
      return { ...answer, on: false, isGone: true };
    },
  });
  receive({ name: 'draftFocused', from: 'anyone', schema: draftAnnouncementSchema, answer: focusDraft });
  receive({ name: 'loadCard', from: 'anyone', schema: noInput, answer: (_none, sender) => injectCard(sender) });
  receive({ name: 'addTerm', from: 'anyone', schema: termDraftSchema, answer: openTermForm });
  receive({
    name: 'ignoreWording',
    from: 'anyone',
    schema: ignoredWordingSchema,
    async answer(wording) {
      await settings.change('ignoredWordings', (known) => withWording(known, wording));
      await version.raise();
    },
  });
  receive({
    name: 'ignorePlace',
    from: 'anyone',
    schema: ignoredPlaceSchema,
    async answer({ hash }, sender) {
      const site = chosenHost(sender);
      await settings.change('ignoredPlaces', (known) => withPlace(known, hash, Date.now(), site));
      await version.raise();
    },
  });
  receive({
    name: 'heedPlace',
    from: 'anyone',
    schema: ignoredPlaceSchema,
    async answer({ hash }) {
      await settings.change('ignoredPlaces', (known) => withoutPlace(known, hash));
      await version.raise();
    },
  });
}

/** The sender's host, where it is no site of ours but one that the writer switched on. */
function chosenHost(sender: Sender): string | undefined {
  const host = hostOf(sender);
  return isSurface(sender) || host === '' || isOwnHost(host) ? undefined : host;
}

async function pageSettings(sender: Sender, settings: SettingsStore, version: VersionCounter): Promise<PageSettings> {
  const before = await version.current();
  const [readers, categoriesOff, ignoredWordings, places, sitesOff, salt, paused] = await Promise.all([
    settings.read('readers'),
    settings.read('categoriesOff'),
    settings.read('ignoredWordings'),
    settings.read('ignoredPlaces'),
    settings.read('sitesOff'),
    settings.salt(),
    isPaused(sender.tab?.id),
  ]);
  return {
    version: before,
    on: !paused && !sitesOff.includes(hostOf(sender)),
    readers,
    categoriesOff,
    ignoredWordings: ignoredWordings.map(({ rule, key }) => ({ rule, key })),
    ignoredPlaces: livePlaces(places, Date.now()).map(({ hash }) => hash),
    salt,
  };
}
