import { browser } from 'wxt/browser';
import type { CardStep } from '../messaging/draft-messages.ts';
import { readCardStep } from '../messaging/guards.ts';
import type { Protocol } from '../messaging/protocol.ts';

/** A reply as `@webext-core/messaging` gives it, which the worker speaks with: what was answered, or what went wrong. */
interface Reply<Answer> {
  readonly res: Answer;
  readonly err?: { readonly message: string };
}

/** Sends the worker a message, in the form of `@webext-core/messaging` but without its code. Rejects when it fails or nobody listens. */
export async function send<Name extends keyof Protocol>(
  type: Name,
  ...[data]: Parameters<Protocol[Name]>
): Promise<ReturnType<Protocol[Name]>> {
  const message = { id: 0, type, data, timestamp: Date.now() };
  const reply = await browser.runtime.sendMessage<unknown, Reply<ReturnType<Protocol[Name]>> | undefined>(message);
  if (!reply || reply.err) throw new Error(reply?.err?.message ?? 'Nobody answered');
  return reply.res;
}

/** What the worker tells frames. */
export interface WorkerListeners {
  /** It asks for a card. */
  openCard(to: CardStep): void;
  /** The page was paused, or goes on. */
  pauseChanged(paused: boolean): void;
}

/** Calls what listens to the worker, and answers when this document was loaded, until `signal` aborts. */
export function followWorker(listeners: WorkerListeners, signal: AbortSignal): void {
  const hear = (message: unknown, _sender: unknown, reply: (reply: object) => void) => {
    const { type, data } = (message ?? {}) as { readonly type?: unknown; readonly data?: unknown };
    if (!isOneOf(type, ['openCard', 'pauseChanged', 'pageStart'])) return;
    if (type === 'openCard') listeners.openCard(readCardStep(data));
    if (type === 'pauseChanged') listeners.pauseChanged(data === true);
    reply({ res: performance.timeOrigin });
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => {
    // An extension that is gone hears of nothing, and its listeners can no longer be taken off.
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(hear);
  });
}

function isOneOf<Name extends keyof Protocol>(type: unknown, names: readonly Name[]): type is Name {
  return names.includes(type as Name);
}
