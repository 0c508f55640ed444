import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { send } from '../../lib/messaging/messaging.ts';
import type { SurfaceSettings } from '../../lib/messaging/protocol.ts';
import { isCovered } from '../../lib/sites/own-sites.ts';
import type { PageSite } from '../../lib/sites/page-site.ts';
import { failureMessage } from '../shared/failure.ts';
import { onRuleSetChange } from '../shared/on-rule-set-change.ts';
import { useAnswer } from '../shared/use-answer.ts';

/** A site that can be switched. */
export type Site = Extract<PageSite, { kind: 'site' }>;

/** The switch of a site. */
export interface UsedSite {
  /** Undefined until it is known. */
  readonly isOn: boolean | undefined;
  /** Whether the organisation's policy sets it. */
  readonly isLocked: boolean;
  readonly failure: string | undefined;
  /** Why the last change did not come about. */
  readonly refusal: string | undefined;
  readonly retry: () => void;
  /** Call it from a click: browsers do not ask otherwise. */
  readonly change: (on: boolean) => void;
}

const ask = () => send('surfaceSettings');

/** Whether Common Ground is on for the site of a tab, and how to switch it; `isOwn` where the manifest declares it. */
export function useSite(site: Site, tabId: number, isOwn: boolean): UsedSite {
  const { answer: settings, failure, askAgain, show } = useAnswer(ask);
  const [expected, setExpected] = useState<boolean>();
  const [refusal, setRefusal] = useState<string>();
  useEffect(() => onRuleSetChange(askAgain), [askAgain]);
  const change = (on: boolean) => {
    setExpected(on);
    setRefusal(undefined);
    const isAsked = on && !isOwn && settings !== undefined && !isReached(settings, site);
    switchSite(site, on, isAsked)
      .then(async (next) => {
        if (isAsked && (await isKeptOff(tabId))) throw await undone(site);
        return next;
      })
      .then(show, (error: unknown) => setRefusal(refusalOf(error)))
      .finally(() => setExpected(undefined));
  };
  return {
    isOn: expected ?? (settings && (isOwn || isReached(settings, site)) && !settings.sitesOff.includes(site.host)),
    isLocked: settings?.locked.sites.includes(site.host) ?? false,
    failure,
    refusal,
    retry: askAgain,
    change,
  };
}

const isReached = ({ sitesChosen }: SurfaceSettings, { pattern }: Site) =>
  isCovered(sitesChosen, pattern.replace(/\*$/, ''));

/** Asks the browser first, in the same moment as the click. The browser may close the popup meanwhile: the worker goes on. */
async function switchSite({ host, pattern }: Site, on: boolean, isAsked: boolean): Promise<SurfaceSettings> {
  if (isAsked && !(await browser.permissions.request({ origins: [pattern] }))) throw new NotGiven();
  return send('switchSite', { host, on });
}

/**
 * Whether the organisation keeps extensions off a tab's site by the browser's own policy: Chrome gives leave for such a
 * site all the same, and then lets nothing run there.
 */
async function isKeptOff(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => undefined });
    return false;
  } catch (error) {
    return error instanceof Error && /policy/i.test(error.message);
  }
}

async function undone({ host }: Site): Promise<Error> {
  await send('switchSite', { host, on: false });
  return new KeptOff();
}

/** The writer said no to the browser. */
class NotGiven extends Error {}
/** The organisation said no. */
class KeptOff extends Error {}

function refusalOf(error: unknown): string {
  if (error instanceof NotGiven) return 'Nothing was changed: your browser was not told to let Common Ground in.';
  // “… blocked by enterprise policy”, where a browser refuses at once.
  if (error instanceof KeptOff || (error instanceof Error && /\bpolicy\b/i.test(error.message)))
    return 'Your organisation does not let extensions work on this site.';
  return failureMessage(error);
}
