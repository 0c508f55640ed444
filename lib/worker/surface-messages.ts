import type { SurfaceSettings } from '../messaging/protocol.ts';
import {
  ignoredWordingSchema,
  pauseSchema,
  settingsPatchSchema,
  siteSwitchSchema,
  tabSchema,
} from '../messaging/schemas.ts';
import { withoutWording } from '../settings/ignored.ts';
import type { VersionCounter } from '../settings/version-counter.ts';
import type { ChosenSites } from './chosen-sites.ts';
import { clearCounts } from './focused-draft.ts';
import type { LockableSettings } from './lockable-settings.ts';
import { isPaused, pausePage } from './paused-pages.ts';
import { noInput, receive } from './receive.ts';

/** What answers to surfaces are made of. */
export interface SurfaceParts {
  readonly settings: LockableSettings;
  readonly version: VersionCounter;
  readonly sites: ChosenSites;
}

/** Answers what popup and options page ask; nobody else is heard. */
export function answerSurfaces({ settings, version, sites }: SurfaceParts): void {
  const surfaceSettings = () => settingsFor(settings, sites);
  const changed = async () => {
    await version.raise();
    return surfaceSettings();
  };
  receive({ name: 'surfaceSettings', from: 'surface', schema: noInput, answer: surfaceSettings });
  receive({
    name: 'changeSettings',
    from: 'surface',
    schema: settingsPatchSchema,
    async answer({ readers, categoriesOff }) {
      if (readers) await settings.change('readers', () => readers);
      if (categoriesOff) await settings.change('categoriesOff', () => categoriesOff);
      return changed();
    },
  });
  receive({
    name: 'switchSite',
    from: 'surface',
    schema: siteSwitchSchema,
    async answer({ host, on }) {
      // Refused where the organisation has set it; a site given up below is forgotten again here too.
      if (!host.includes('*'))
        await settings.change('sitesOff', (off) => [...off.filter((site) => site !== host), ...(on ? [] : [host])]);
      if (on) await sites.follow('start');
      else await Promise.all([clearCounts(host), sites.leave(host)]);
      return changed();
    },
  });
  receive({
    name: 'pausePage',
    from: 'surface',
    schema: pauseSchema,
    answer: ({ tabId, paused }) => pausePage(tabId, paused),
  });
  receive({ name: 'pagePaused', from: 'surface', schema: tabSchema, answer: ({ tabId }) => isPaused(tabId) });
  receive({
    name: 'stopIgnoring',
    from: 'surface',
    schema: ignoredWordingSchema,
    async answer(wording) {
      await settings.change('ignoredWordings', (known) => withoutWording(known, wording));
      return changed();
    },
  });
}

async function settingsFor(settings: LockableSettings, sites: ChosenSites): Promise<SurfaceSettings> {
  const [readers, categoriesOff, ignoredWordings, sitesOff, sitesChosen, locked] = await Promise.all([
    settings.read('readers'),
    settings.read('categoriesOff'),
    settings.read('ignoredWordings'),
    settings.read('sitesOff'),
    sites.patterns(),
    settings.locked(),
  ]);
  return { readers, categoriesOff, ignoredWordings, sitesOff, sitesChosen, locked };
}
