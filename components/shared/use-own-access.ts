import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { ownPatterns } from '../../lib/sites/own-sites.ts';
import { useAnswer } from './use-answer.ts';

/** Whether the browser lets us onto the sites that we say we work on. */
export interface OwnAccess {
  /** True where it keeps us out of one of them: people can take access away, and Firefox gives none to sites that came with an update. */
  readonly isMissing: boolean;
  /** True once the writer was asked and said no. */
  readonly isRefused: boolean;
  /** Has the browser ask the writer for all of them in one question. Call it from a click: browsers do not ask otherwise. */
  readonly ask: () => void;
}

const own = () => ({ origins: ownPatterns() });
const hasAccess = () => browser.permissions.contains(own());

/** Follows what the browser lets us reach for as long as the surface is open. */
export function useOwnAccess(): OwnAccess {
  const { answer, askAgain } = useAnswer(hasAccess);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(askAgain);
    onRemoved.addListener(askAgain);
    return () => {
      onAdded.removeListener(askAgain);
      onRemoved.removeListener(askAgain);
    };
  }, [askAgain]);
  const ask = useCallback(() => {
    setRefused(false);
    browser.permissions.request(own()).then(
      (isGiven) => setRefused(!isGiven),
      () => setRefused(true),
    );
  }, []);
  return { isMissing: answer === false, isRefused, ask };
}
