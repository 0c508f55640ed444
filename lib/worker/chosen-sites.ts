import { browser } from 'wxt/browser';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { VersionCounter } from '../settings/version-counter.ts';
import { oneAtATime } from '../shared/one-at-a-time.ts';
import { hostOfPattern, isCovered, isOwnHost, ownPatterns } from '../sites/own-sites.ts';
import type { Sender } from './sender.ts';
import { runScriptOn } from './site-scripts.ts';

/** The sites that the writer switched on. What the browser lets us reach is all that is kept of them. */
export interface ChosenSites {
  /** Their match patterns. */
  patterns(): Promise<readonly string[]>;
  /** Whether a content script may be where it is: not where the writer has switched its site off since it started. */
  mayStay(sender: Sender): Promise<boolean>;
  /** Brings everything in line with what the browser lets us reach, after a change of it, a stop or an update. */
  follow(reason: 'start' | 'change' | 'update'): Promise<void>;
  /** Gives up the sites of a host, or of all hosts. Where the browser was told to let us reach more than one host, that stays. */
  leave(host?: string): Promise<void>;
}

/** What follows from a site's coming and going. */
export interface ChosenSitesParts {
  /** The writer's own settings, without what a policy sets. */
  readonly settings: SettingsStore;
  readonly version: VersionCounter;
}

/** The sites that the writer switched on. */
export function chosenSites({ settings, version }: ChosenSitesParts): ChosenSites {
  const queue = oneAtATime();
  const follow: ChosenSites['follow'] = (reason) =>
    queue(async () => {
      const reach = await patterns();
      // Told first: scripts that may stay no longer leave their pages at once.
      if (reason === 'change') await version.raise();
      const isChanged = await runScriptOn(reach, reason === 'update');
      const isForgotten = await forgetOthers(settings, reach);
      if (reason !== 'change' && (isChanged || isForgotten)) await version.raise();
    });
  return {
    patterns,
    follow,
    mayStay: async ({ tab, url, origin }) => {
      const reach = [...ownPatterns(), ...(await patterns())];
      return [tab?.url, url, origin && `${origin}/`].some((address) => isCovered(reach, address));
    },
    leave: async (host) => {
      const origins = (await patterns()).filter((pattern) => host === undefined || hostOfPattern(pattern) === host);
      if (origins.length === 0) return;
      await browser.permissions.remove({ origins });
      await follow('change');
    },
  };
}

/** Patterns of pages on the web; `file` and the like are not for us. */
const SITE_PATTERN = /^(?:\*|https?):\/\/(?:\*|(?:\*\.)?[^*:/]+)\//;

/** What the browser lets us reach beyond what the manifest declares. */
async function patterns(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => SITE_PATTERN.test(pattern) && !isOwnHost(hostOfPattern(pattern)));
}

/** Drops what is kept of sites that the writer has switched off; true when there was any. */
async function forgetOthers(settings: SettingsStore, reach: readonly string[]): Promise<boolean> {
  const isOurs = (host: string) =>
    isOwnHost(host) || ['https', 'http'].some((scheme) => isCovered(reach, `${scheme}://${host}/`));
  const [sitesOff, places] = await Promise.all([settings.read('sitesOff'), settings.read('ignoredPlaces')]);
  const hosts = new Set([...sitesOff, ...places.flatMap(({ site }) => site ?? [])]);
  if ([...hosts].every(isOurs)) return false;
  await settings.change('sitesOff', (sites) => sites.filter(isOurs));
  await settings.change('ignoredPlaces', (known) => known.filter(({ site }) => site === undefined || isOurs(site)));
  return true;
}
