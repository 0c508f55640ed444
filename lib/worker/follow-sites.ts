import { browser } from 'wxt/browser';
import { logError } from '../shared/log.ts';
import type { ChosenSites } from './chosen-sites.ts';

/** Keeps up with the sites that the browser lets us reach: whatever made the worker start, it may have been stopped while it did. */
export function followSites(sites: ChosenSites): void {
  const follow = (reason: Parameters<ChosenSites['follow']>[0]) =>
    sites.follow(reason).catch((error) => logError('sites not followed', error));
  browser.permissions.onAdded.addListener(() => follow('change'));
  browser.permissions.onRemoved.addListener(() => follow('change'));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') follow('update');
  });
  follow('start');
}
