import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftRequest } from '../../lib/messaging/draft-messages.ts';
import { DraftLink, type Errand, type Outcome } from './draft-link.ts';
import type { MirroredDraft } from './draft-mirror.ts';
import { type DraftScope, followFocusedDraft, isWithin } from './focused-draft.ts';

/** The draft a surface looks at. */
export interface WatchedDraft {
  /** What it says now; undefined where there is no draft. */
  readonly report: MirroredDraft | undefined;
  /** True once it is known whether there is a draft. */
  readonly isKnown: boolean;
  /** True where there was a draft that is closed now. */
  readonly isClosed: boolean;
  /** Its tab. */
  readonly tabId: number | undefined;
  /** Asks something of it; nothing happens where there is none. */
  readonly ask: (request: DraftRequest) => void;
  /** Has something done in it. */
  readonly send: (errand: Errand) => Promise<Outcome>;
}

type State = Pick<WatchedDraft, 'report' | 'isKnown' | 'isClosed' | 'tabId'>;

const UNKNOWN: State = { report: undefined, isKnown: false, isClosed: false, tabId: undefined };
const NONE: State = { ...UNKNOWN, isKnown: true };
const CLOSED: State = { ...NONE, isClosed: true };
const NOBODY: Outcome = { isDone: false, words: 'There is no draft to change.' };

/** While a long draft is being told, it is shown this often, in milliseconds. */
const PAUSE = 100;

/** Follows the draft the writer is in, of one window or tab where `scope` says so, for as long as the surface is open. */
export function useDraft(scope: DraftScope = 'anywhere'): WatchedDraft {
  const [state, setState] = useState<State>(UNKNOWN);
  const link = useRef<DraftLink>(undefined);
  useEffect(() => {
    let place = '';
    let stopShowing: (() => void) | undefined;
    const leave = () => {
      stopShowing?.();
      link.current?.close();
      link.current = undefined;
    };
    const stop = followFocusedDraft(scope, (draft) => {
      const isOurs = draft !== undefined && isWithin(draft, scope);
      const next = isOurs ? `${draft.tabId} ${draft.frameId} ${draft.draftId}` : 'none';
      // The draft tells its place with every number of findings.
      if (next === place && link.current) return;
      place = next;
      leave();
      if (!isOurs) return setState(NONE);
      const show = inSteps((report: MirroredDraft) => {
        setState({ report, isKnown: true, isClosed: false, tabId: draft.tabId });
      });
      stopShowing = show.stop;
      link.current = new DraftLink(draft, show.next, () => {
        show.stop();
        link.current = undefined;
        setState((now) => (now.report || now.isClosed ? CLOSED : NONE));
      });
    });
    return () => {
      stop();
      leave();
    };
  }, [scope]);
  const ask = useCallback((request: DraftRequest) => {
    link.current?.ask(request);
    // Shown at once, for the next choice to start from; the draft's answer is its next report.
    if ('readers' in request) setState((now) => ({ ...now, report: now.report && { ...now.report, ...request } }));
  }, []);
  const send = useCallback(async (errand: Errand) => link.current?.send(errand) ?? NOBODY, []);
  return { ...state, ask, send };
}

/** Shows the first report at once and the whole draft at once, and of those between one now and then. */
function inSteps(show: (report: MirroredDraft) => void): {
  readonly next: (report: MirroredDraft) => void;
  readonly stop: () => void;
} {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest: MirroredDraft | undefined;
  let isFirst = true;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (latest) show(latest);
  };
  return {
    next(report) {
      latest = report;
      if (isFirst || report.blocks.length === report.total) flush();
      else timer ??= setTimeout(flush, PAUSE);
      isFirst = false;
    },
    stop: () => clearTimeout(timer),
  };
}
