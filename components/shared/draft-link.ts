import { type Browser, browser } from 'wxt/browser';
import type { DraftAnswer, DraftErrand, DraftRequest } from '../../lib/messaging/draft-messages.ts';
import { DRAFT_PORT } from '../../lib/messaging/keys.ts';
import type { FocusedDraft } from '../../lib/messaging/protocol.ts';
import { readDraftAnswer, readDraftNews } from '../../lib/messaging/surface-answers.ts';
import { DraftMirror, type MirroredDraft } from './draft-mirror.ts';

/** How a draft's page says that an errand ended, or why we do not know. */
export type Outcome = Omit<DraftAnswer, 'errand'>;
/** Something to be done in a draft. */
export type Errand = DraftErrand extends infer Each ? (Each extends unknown ? Omit<Each, 'errand'> : never) : never;

/** An answer that has not come after this long will not come, in milliseconds: Google Docs takes a while to bring a far page into view. */
const PATIENCE = 10_000;
const GONE: Outcome = { isDone: false, words: 'This draft is closed, so nothing was changed.' };
const SILENT: Outcome = {
  isDone: false,
  words: 'The page of this draft did not answer. Look there before you try again.',
};

/** The way to a draft in another page; the browser closes it at once where no draft is there any more. */
export class DraftLink {
  readonly #port: Browser.runtime.Port;
  readonly #waiting = new Map<number, (outcome: Outcome) => void>();
  #errands = 0;

  /** Calls `onNews` whenever the draft told something, and `onGone` once when it is no more. */
  constructor({ tabId, frameId, draftId }: FocusedDraft, onNews: (draft: MirroredDraft) => void, onGone: () => void) {
    const mirror = new DraftMirror();
    this.#port = browser.tabs.connect(tabId, { frameId, name: `${DRAFT_PORT}${draftId}` });
    this.#port.onMessage.addListener((message: unknown) => {
      const answer = readDraftAnswer(message);
      if (answer) return this.#settle(answer.errand, answer);
      const news = readDraftNews(message);
      const draft = news && mirror.take(news);
      if (draft) onNews(draft);
    });
    this.#port.onDisconnect.addListener(() => {
      // Read, or the browser takes it for an error that nobody noticed.
      void browser.runtime.lastError;
      this.#end();
      onGone();
    });
  }

  /** Asks for something that needs no answer. */
  ask(request: DraftRequest): void {
    this.#port.postMessage(request);
  }

  /** Has something done in the draft; never rejects. */
  send(errand: Errand): Promise<Outcome> {
    const number = ++this.#errands;
    const { promise, resolve } = Promise.withResolvers<Outcome>();
    this.#waiting.set(number, resolve);
    setTimeout(() => this.#settle(number, SILENT), PATIENCE);
    this.#port.postMessage({ ...errand, errand: number });
    return promise;
  }

  /** Lets go of the draft. */
  close(): void {
    this.#port.disconnect();
    this.#end();
  }

  #end(): void {
    for (const number of this.#waiting.keys()) this.#settle(number, GONE);
  }

  #settle(number: number, outcome: Outcome): void {
    this.#waiting.get(number)?.(outcome);
    this.#waiting.delete(number);
  }
}
