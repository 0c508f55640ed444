import { useCallback, useState } from 'react';
import { send } from '../../lib/messaging/messaging.ts';
import type { SaveTermAnswer, WireTerm } from '../../lib/messaging/protocol.ts';
import { failureMessage } from '../shared/failure.ts';

/** What an edit started from: the term's name then, and what it said. */
export interface Edited {
  readonly term: string;
  readonly before?: WireTerm;
}

/** How saving ended: as the worker says, or a failure in plain words. */
export type SaveOutcome = SaveTermAnswer | { readonly saved: false; readonly failure: string };

/** What can be done to the organisation's terms. */
export interface TermChanges {
  readonly save: (term: WireTerm, edited?: Edited) => Promise<SaveOutcome>;
  /** The terms that were deleted, for an undo; undefined where that failed. */
  readonly remove: (names: readonly string[]) => Promise<readonly WireTerm[] | undefined>;
  /** How many were brought back; undefined where that failed. */
  readonly restore: (terms: readonly WireTerm[]) => Promise<number | undefined>;
  /** Why the last deletion or undo failed. */
  readonly refusal: string | undefined;
}

/** Changes of the organisation's terms; `onEnd` hears of each that was tried. */
export function useTermChanges(onEnd: () => void): TermChanges {
  const [refusal, setRefusal] = useState<string>();
  const attempt = useCallback(
    async <T>(task: Promise<T>): Promise<T | undefined> => {
      try {
        setRefusal(undefined);
        return await task;
      } catch (error) {
        setRefusal(failureMessage(error));
        return undefined;
      } finally {
        onEnd();
      }
    },
    [onEnd],
  );
  const save = useCallback(
    async (term: WireTerm, edited?: Edited): Promise<SaveOutcome> => {
      try {
        return await send('saveTerm', { term, ...(edited && { edited }) });
      } catch (error) {
        return { saved: false, failure: failureMessage(error) };
      } finally {
        onEnd();
      }
    },
    [onEnd],
  );
  const remove = useCallback((names: readonly string[]) => attempt(send('deleteTerms', { terms: names })), [attempt]);
  const restore = useCallback((terms: readonly WireTerm[]) => attempt(send('restoreTerms', { terms })), [attempt]);
  return { save, remove, restore, refusal };
}
