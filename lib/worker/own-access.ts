import { browser } from 'wxt/browser';
import { logError } from '../shared/log.ts';
import { enterOpenTabs } from './enter-tabs.ts';

/** Goes into the open tabs of our own sites when the writer lets us back in, so that nobody has to reload. */
export function enterWhenLetIn(): void {
  browser.permissions.onAdded.addListener(({ origins = [] } = {}) => {
    if (!origins.some(isOwn)) return;
    enterOpenTabs().catch((error) => logError('entering open tabs failed', error));
  });
}

/** Whether a pattern is of a host that the manifest declares a script for; browsers cut patterns down to their hosts. */
function isOwn(pattern: string): boolean {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  return scripts.some(({ matches = [] }) => matches.some((declared) => hostOf(declared) === hostOf(pattern)));
}

const hostOf = (pattern: string) => pattern.split('/')[2];
