import { browser } from 'wxt/browser';
import { logError } from '../shared/log.ts';
import { hostOfPattern, isOwnHost } from '../sites/own-sites.ts';
import { enterOpenTabs } from './enter-tabs.ts';

/** Goes into the open tabs of our own sites when the writer lets us back in, so that nobody has to reload. */
export function enterWhenLetIn(): void {
  browser.permissions.onAdded.addListener(({ origins = [] } = {}) => {
    if (!origins.some(isOwn)) return;
    enterOpenTabs().catch((error) => logError('entering open tabs failed', error));
  });
}

/** Whether a pattern is of a host of ours; browsers cut patterns down to their hosts. */
const isOwn = (pattern: string) => isOwnHost(hostOfPattern(pattern));
