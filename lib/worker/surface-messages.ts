import * as v from 'valibot';
import type { SurfaceSettings } from '../messaging/protocol.ts';
import { ignoredWordingSchema, settingsPatchSchema, siteSwitchSchema, termSchema } from '../messaging/schemas.ts';
import { withoutWording } from '../settings/ignored.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { VersionCounter } from '../settings/version-counter.ts';
import { clearCounts } from './focused-draft.ts';
import type { GlossaryService } from './glossary-service.ts';
import { noInput, receive } from './receive.ts';

/** What answers to surfaces are made of. */
export interface SurfaceParts {
  readonly glossary: GlossaryService;
  readonly settings: SettingsStore;
  readonly version: VersionCounter;
}

/** Answers what popup and options page ask; nobody else is heard. */
export function answerSurfaces(parts: SurfaceParts): void {
  answerForSettings(parts);
  answerForTerms(parts);
}

function answerForSettings({ settings, version }: SurfaceParts): void {
  const changed = async () => {
    await version.raise();
    return surfaceSettings(settings);
  };
  receive({ name: 'surfaceSettings', from: 'surface', schema: noInput, answer: () => surfaceSettings(settings) });
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
      await settings.change('sitesOff', (sites) => [...sites.filter((site) => site !== host), ...(on ? [] : [host])]);
      if (!on) await clearCounts(host);
      return changed();
    },
  });
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

function answerForTerms({ glossary }: SurfaceParts): void {
  receive({ name: 'organisationTerms', from: 'surface', schema: noInput, answer: () => glossary.organisationTerms() });
  receive({
    name: 'saveTerm',
    from: 'surface',
    schema: v.object({ term: termSchema, replaces: v.exactOptional(v.string()) }),
    answer: ({ term, replaces }) => glossary.save(term, replaces),
  });
  receive({
    name: 'deleteTerm',
    from: 'surface',
    schema: v.object({ term: v.string() }),
    answer: ({ term }) => glossary.delete(term),
  });
}

async function surfaceSettings(settings: SettingsStore): Promise<SurfaceSettings> {
  const [readers, categoriesOff, ignoredWordings, sitesOff] = await Promise.all([
    settings.read('readers'),
    settings.read('categoriesOff'),
    settings.read('ignoredWordings'),
    settings.read('sitesOff'),
  ]);
  return { readers, categoriesOff, ignoredWordings, sitesOff };
}
