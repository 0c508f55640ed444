import type { PageSettings } from '../messaging/protocol.ts';
import {
  checkRequestSchema,
  draftAnnouncementSchema,
  ignoredPlaceSchema,
  ignoredWordingSchema,
  termDraftSchema,
} from '../messaging/schemas.ts';
import { livePlaces, withPlace, withWording } from '../settings/ignored.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { VersionCounter } from '../settings/version-counter.ts';
import type { CheckService } from './check-service.ts';
import { focusDraft } from './focused-draft.ts';
import { injectCard } from './inject-card.ts';
import { isPaused } from './paused-pages.ts';
import { noInput, receive } from './receive.ts';
import { hostOf, type Sender } from './sender.ts';
import { openTermForm } from './term-form.ts';

/** What answers to pages are made of. */
export interface PageParts {
  readonly checks: CheckService;
  readonly settings: SettingsStore;
  readonly version: VersionCounter;
  /** Has pages told of changes that they were not told of, because what made them was stopped. */
  readonly catchUp: () => Promise<unknown>;
}

/** Answers what content scripts ask. */
export function answerPages({ checks, settings, version, catchUp }: PageParts): void {
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
    name: 'pageSettings',
    from: 'anyone',
    schema: noInput,
    answer: (_none, sender) => pageSettings(sender, settings, version),
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
    async answer({ hash }) {
      await settings.change('ignoredPlaces', (known) => withPlace(known, hash, Date.now()));
      await version.raise();
    },
  });
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
