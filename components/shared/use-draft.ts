import { useCallback, useEffect, useRef, useState } from 'react';
import { type Browser, browser } from 'wxt/browser';
import { DRAFT_PORT } from '../../lib/messaging/keys.ts';
import type { DraftReport, DraftRequest, FocusedDraft } from '../../lib/messaging/protocol.ts';
import { readDraftReport } from '../../lib/messaging/surface-answers.ts';
import { followFocusedDraft } from './focused-draft.ts';

/** The draft a surface looks at. */
export interface WatchedDraft {
  /** What it says now; undefined where there is no draft. */
  readonly report: DraftReport | undefined;
  /** True once it is known whether there is a draft. */
  readonly isKnown: boolean;
  /** Its tab. */
  readonly tabId: number | undefined;
  /** Asks something of it; nothing happens where there is none. */
  readonly ask: (request: DraftRequest) => void;
}

type State = Pick<WatchedDraft, 'report' | 'isKnown' | 'tabId'>;

const UNKNOWN: State = { report: undefined, isKnown: false, tabId: undefined };
const NONE: State = { ...UNKNOWN, isKnown: true };

/** Follows the draft the writer is in, or, of a given tab, only a draft there, for as long as the surface is open. */
export function useDraft(onlyTab?: number): WatchedDraft {
  const [state, setState] = useState<State>(UNKNOWN);
  const port = useRef<Browser.runtime.Port>(undefined);
  useEffect(() => {
    let place = '';
    const stop = followFocusedDraft((draft) => {
      const isOurs = draft !== undefined && (onlyTab === undefined || draft.tabId === onlyTab);
      const next = isOurs ? `${draft.tabId} ${draft.frameId} ${draft.draftId}` : 'none';
      // The draft tells its place with every number of findings.
      if (next === place && port.current) return;
      place = next;
      port.current?.disconnect();
      port.current = isOurs ? connect(draft, setState, () => (port.current = undefined)) : undefined;
      if (!isOurs) setState(NONE);
    });
    return () => {
      stop();
      port.current?.disconnect();
    };
  }, [onlyTab]);
  const ask = useCallback((request: DraftRequest) => {
    port.current?.postMessage(request);
    // Shown at once, for the next choice to start from; the draft's answer is its next report.
    if ('readers' in request) setState((now) => ({ ...now, report: now.report && { ...now.report, ...request } }));
  }, []);
  return { ...state, ask };
}

/** A port to a draft's frame; the browser closes it at once where no draft is there any more. */
function connect(
  { tabId, frameId, draftId }: FocusedDraft,
  onState: (state: State) => void,
  onGone: () => void,
): Browser.runtime.Port {
  const port = browser.tabs.connect(tabId, { frameId, name: `${DRAFT_PORT}${draftId}` });
  port.onMessage.addListener((message: unknown) => {
    const report = readDraftReport(message);
    if (report) onState({ report, isKnown: true, tabId });
  });
  port.onDisconnect.addListener(() => {
    // Read, or the browser takes it for an error that nobody noticed.
    void browser.runtime.lastError;
    onGone();
    onState(NONE);
  });
  return port;
}
