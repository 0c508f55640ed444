import { browser } from 'wxt/browser';
import { readCardStep } from '../messaging/guards.ts';
import type { CardStep, Protocol } from '../messaging/protocol.ts';

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

/** Calls `listener` when the worker asks for a card, until `signal` aborts. */
export function onOpenCard(listener: (to: CardStep) => void, signal: AbortSignal): void {
  const hear = (message: unknown, _sender: unknown, reply: (reply: object) => void) => {
    const { type, data } = (message ?? {}) as { readonly type?: unknown; readonly data?: unknown };
    if (type !== ('openCard' satisfies keyof Protocol)) return;
    listener(readCardStep(data));
    reply({});
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => {
    // An extension that is gone hears of nothing, and its listeners can no longer be taken off.
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(hear);
  });
}
