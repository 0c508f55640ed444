import { readDocsAnswer } from './guards.ts';
import type { DocsAnswer, DocsRequest, DocsSilence, Numbered } from './messages.ts';

/** Why the page's script did not do as asked; `silent` also where there is no such script. */
export class LinkError extends Error {
  readonly why: DocsSilence;

  constructor(why: DocsSilence) {
    super(`The document's page could not be asked: ${why}`);
    this.why = why;
  }
}

type Answer<Type extends DocsAnswer['type']> = DocsAnswer & { readonly type: Type };

interface Waiting {
  readonly type: DocsAnswer['type'];
  readonly onAnswer: (answer: DocsAnswer) => void;
  readonly onFailure: (why: DocsSilence) => void;
}

/** An answer that has not come after this long will not come, in milliseconds; a replacement takes its time. */
const PATIENCE = 12_000;

/** Our end of the channel to our script in the page's world. */
export class PageLink {
  readonly #waiting = new Map<number, Waiting>();
  #port: MessagePort | undefined;
  #asked = 0;
  #onConnect: () => void = () => undefined;

  /** Lets the page's script go when `signal` aborts. */
  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => {
      this.#port?.postMessage({ type: 'stop', ask: 0 });
      this.#port?.close();
      this.#fail('silent');
    });
  }

  /** Takes the channel into use. */
  connect(port: MessagePort): void {
    this.#port = port;
    port.addEventListener('message', ({ data }) => this.#take(readDocsAnswer(data)));
    port.start();
    this.#onConnect();
  }

  /** Calls `listener` once the channel is there. */
  set onConnect(listener: () => void) {
    this.#onConnect = listener;
    if (this.#port) listener();
  }

  /** Asks, and gives the one answer of the type that belongs to the request. Rejects with a `LinkError`. */
  ask<Type extends DocsAnswer['type']>(request: DocsRequest, type: Type): Promise<Answer<Type>> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer<Type>>();
    this.#send(request, {
      type,
      onAnswer: (answer) => resolve(answer as Answer<Type>),
      onFailure: (why) => reject(new LinkError(why)),
    });
    return promise;
  }

  /** Asks how the text changed; `onPart` takes the parts of the answer as they come. Rejects with a `LinkError`. */
  read(anew: boolean, onPart: (part: Answer<'text'>) => void): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#send(
      { type: 'read', anew },
      {
        type: 'text',
        onAnswer: (answer) => {
          onPart(answer as Answer<'text'>);
          if ((answer as Answer<'text'>).last) resolve();
        },
        onFailure: (why) => reject(new LinkError(why)),
      },
    );
    return promise;
  }

  #send(request: DocsRequest, waiting: Waiting): void {
    if (!this.#port) {
      waiting.onFailure('silent');
      return;
    }
    this.#asked += 1;
    const ask = this.#asked;
    const timer = setTimeout(() => this.#settle(ask, 'silent'), PATIENCE);
    this.#waiting.set(ask, {
      ...waiting,
      onAnswer: (answer) => {
        if (answer.type !== 'text' || answer.last) {
          clearTimeout(timer);
          this.#waiting.delete(ask);
        }
        waiting.onAnswer(answer);
      },
      onFailure: (why) => {
        clearTimeout(timer);
        this.#waiting.delete(ask);
        waiting.onFailure(why);
      },
    });
    this.#port.postMessage({ ...request, ask });
  }

  #take(answer: Numbered<DocsAnswer> | undefined): void {
    const waiting = answer && this.#waiting.get(answer.ask);
    if (!waiting) return;
    if (answer.type === 'failed') waiting.onFailure(answer.why);
    else if (answer.type === waiting.type) waiting.onAnswer(answer);
    else waiting.onFailure('silent');
  }

  #settle(ask: number, why: DocsSilence): void {
    this.#waiting.get(ask)?.onFailure(why);
  }

  #fail(why: DocsSilence): void {
    for (const waiting of [...this.#waiting.values()]) waiting.onFailure(why);
  }
}
