import { useCallback, useEffect, useState } from 'react';
import type { Errand, Outcome } from '../shared/draft-link.ts';
import type { WatchedDraft } from '../shared/use-draft.ts';

/** What was done in the draft last, and what can be taken back. */
export interface Errands {
  /** How the last one ended, in words; empty before the first. */
  readonly words: string;
  readonly isDone: boolean;
  /** Takes the last change back that was not taken back yet; undefined where there is none. */
  readonly undo: (() => void) | undefined;
  /** Has something done; `undoOf` says what takes it back. */
  readonly run: (errand: Errand, undoOf: (outcome: Outcome) => Errand | undefined) => void;
}

interface State {
  readonly words: string;
  readonly isDone: boolean;
  readonly undos: readonly Errand[];
}

const NOTHING: State = { words: '', isDone: true, undos: [] };

/** Has things done in the draft the panel looks at, and keeps what takes them back for as long as it looks there. */
export function useErrands({ report, send }: Pick<WatchedDraft, 'report' | 'send'>): Errands {
  const [{ words, isDone, undos }, setState] = useState(NOTHING);
  const draftId = report?.draftId;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another draft has nothing to take back
  useEffect(() => setState(NOTHING), [draftId]);
  const run = useCallback<Errands['run']>(
    async (errand, undoOf) => {
      const outcome = await send(errand);
      const undo = outcome.isDone ? undoOf(outcome) : undefined;
      setState((now) => ({ ...outcome, undos: undo ? [...now.undos, undo] : now.undos }));
    },
    [send],
  );
  const last = undos.at(-1);
  const undo =
    last &&
    (async () => {
      setState((now) => ({ ...now, undos: now.undos.slice(0, -1) }));
      const outcome = await send(last);
      setState((now) => ({ ...now, ...outcome }));
    });
  return { words, isDone, undo, run };
}
