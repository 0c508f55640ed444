import { type Browser, browser } from 'wxt/browser';
import { readDraftRequest } from '../messaging/guards.ts';
import { DRAFT_PORT } from '../messaging/keys.ts';
import type { FindingPlace } from '../messaging/protocol.ts';
import { safely } from '../shared/safely.ts';
import type { Draft } from './draft.ts';

/** What surfaces need of the frame's drafts. */
export interface WatchParts {
  /** The draft of this id, while it is open. */
  readonly draftOf: (id: string) => Draft | undefined;
  /** Goes to a finding in the draft and opens its card. */
  readonly show: (draft: Draft, place: FindingPlace) => void;
}

/** While somebody types, surfaces are told this often, in milliseconds. */
const PAUSE = 150;

/**
 * Tells surfaces of the draft they look at and does what they ask, until `signal` aborts. Returns what to call when a
 * draft's findings may have changed, or a draft is no more: nothing happens then while nobody looks.
 */
export function watchDrafts({ draftOf, show }: WatchParts, signal: AbortSignal): () => void {
  const ids = new Map<Browser.runtime.Port, string>();
  let timer = 0;
  const tell = (id: string, port: Browser.runtime.Port) => {
    const draft = draftOf(id);
    if (draft) return port.postMessage(draft.report);
    ids.delete(port);
    port.disconnect();
  };
  const tellAll = safely('surface-not-told', () => {
    timer = 0;
    ids.forEach(tell);
  });
  const asked = (id: string, port: Browser.runtime.Port, message: unknown) => {
    const draft = draftOf(id);
    const request = draft && readDraftRequest(message);
    if (!request) return;
    if ('show' in request) return show(draft, request.show);
    draft.readFor(request.readers);
    tell(id, port);
  };
  const connected = safely('surface-not-told', (port: Browser.runtime.Port) => {
    const [kind, id] = port.name.split(DRAFT_PORT);
    if (kind !== '' || id === undefined) return;
    ids.set(port, id);
    port.onDisconnect.addListener(() => ids.delete(port));
    port.onMessage.addListener(safely('surface-not-told', (message: unknown) => asked(id, port, message)));
    tell(id, port);
  });
  browser.runtime.onConnect.addListener(connected);
  signal.addEventListener('abort', () => {
    for (const port of ids.keys()) port.disconnect();
    ids.clear();
    // An extension that is gone hears of nothing, and its listeners can no longer be taken off.
    if (browser.runtime?.id) browser.runtime.onConnect.removeListener(connected);
  });
  return () => {
    if (ids.size > 0 && timer === 0) timer = window.setTimeout(tellAll, PAUSE);
  };
}
