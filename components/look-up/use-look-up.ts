import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { on, send } from '../../lib/messaging/messaging.ts';
import { lookUpText } from '../../lib/shared/look-up-text.ts';

/** What was selected on a page to be looked up, and what lets go of it. */
export interface UsedLookUp {
  readonly query: string | undefined;
  readonly close: () => void;
}

/** What the writer asks for with a right-click: what this surface was opened for, and what comes while it is open in the same window. */
export function useLookUp(): UsedLookUp {
  const [query, setQuery] = useState<string>();
  useEffect(() => {
    const window = browser.windows.getCurrent().catch(() => undefined);
    const stop = on('lookUp', async ({ data }) => {
      if ((await window)?.id === data.windowId) setQuery(lookUpText(data.query));
    });
    // Where nobody answers there is nothing to look up.
    send('takeLookUp').then(
      (asked) => asked !== undefined && setQuery(lookUpText(asked)),
      () => undefined,
    );
    return stop;
  }, []);
  return { query, close: useCallback(() => setQuery(undefined), []) };
}
