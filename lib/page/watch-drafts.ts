import { type Browser, browser } from 'wxt/browser';
import type { DraftErrand, FindingPlace } from '../messaging/draft-messages.ts';
import { readDraftRequest } from '../messaging/guards.ts';
import { DRAFT_PORT } from '../messaging/keys.ts';
import { safely } from '../shared/safely.ts';
import type { Draft } from './draft.ts';
import type { Entry } from './draft-entries.ts';
import { newsOf } from './draft-news.ts';
import type { ErrandOutcome } from './run-errand.ts';

/** What surfaces need of the frame's drafts. */
export interface WatchParts {
  /** The draft of this id, while it is open. */
  readonly draftOf: (id: string) => Draft | undefined;
  /** Goes to a finding in the draft and opens its card. */
  readonly show: (draft: Draft, place: FindingPlace) => void;
  /** Does something in the draft and says how it ended. */
  readonly run: (draft: Draft, errand: DraftErrand) => Promise<ErrandOutcome>;
}

/** Who looks at a draft, and what they have been told. */
interface Looker {
  readonly id: string;
  readonly port: Browser.runtime.Port;
  told: readonly Entry[];
}

/** While somebody types, surfaces are told this often, in milliseconds. */
const PAUSE = 150;

/**
 * Tells surfaces of the draft they look at and does what they ask, until `signal` aborts. Returns what to call when a
 * draft's findings may have changed, or a draft is no more: nothing happens then while nobody looks.
 */
export function watchDrafts({ draftOf, show, run }: WatchParts, signal: AbortSignal): () => void {
  const lookers = new Set<Looker>();
  let timer = 0;
  const tell = (looker: Looker): boolean => {
    const draft = draftOf(looker.id);
    if (draft) {
      const { news, told, isAll } = newsOf(draft, looker.told);
      looker.told = told;
      looker.port.postMessage(news);
      return isAll;
    }
    lookers.delete(looker);
    looker.port.disconnect();
    return true;
  };
  /** Tells the rest in a task of its own: the page must not wait for a long draft to be told. */
  const after = (isAll: boolean) => {
    if (isAll) return;
    clearTimeout(timer);
    timer = window.setTimeout(tellAll, 0);
  };
  const tellAll = safely('surface-not-told', () => {
    timer = 0;
    after([...lookers].map(tell).every(Boolean));
  });
  const asked = async (looker: Looker, message: unknown) => {
    const draft = draftOf(looker.id);
    const request = draft && readDraftRequest(message);
    if (!request) return;
    if ('errand' in request) {
      const outcome = await run(draft, request);
      if (lookers.has(looker)) looker.port.postMessage({ errand: request.errand, ...outcome });
    } else if ('show' in request) show(draft, request.show);
    else if ('go' in request) draft.go(request.go);
    else {
      draft.readFor(request.readers);
      after(tell(looker));
    }
  };
  const connected = safely('surface-not-told', (port: Browser.runtime.Port) => {
    const [kind, id] = port.name.split(DRAFT_PORT);
    if (kind !== '' || id === undefined) return;
    const looker: Looker = { id, port, told: [] };
    lookers.add(looker);
    port.onDisconnect.addListener(() => lookers.delete(looker));
    port.onMessage.addListener(safely('surface-not-told', (message: unknown) => asked(looker, message)));
    after(tell(looker));
  });
  browser.runtime.onConnect.addListener(connected);
  signal.addEventListener('abort', () => {
    for (const { port } of lookers) port.disconnect();
    lookers.clear();
    // An extension that is gone hears of nothing, and its listeners can no longer be taken off.
    if (browser.runtime?.id) browser.runtime.onConnect.removeListener(connected);
  });
  return () => {
    if (lookers.size > 0 && timer === 0) timer = window.setTimeout(tellAll, PAUSE);
  };
}
