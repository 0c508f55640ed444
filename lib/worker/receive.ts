import * as v from 'valibot';
import { on } from '../messaging/messaging.ts';
import type { Protocol } from '../messaging/protocol.ts';
import { logError } from '../shared/log.ts';
import { PlainError } from '../shared/plain-error.ts';
import { isSurface, type Sender } from './sender.ts';

/** Messages that the worker answers. */
export type WorkerMessage = Exclude<keyof Protocol, 'openCard' | 'lookUp' | 'pauseChanged' | 'pageStart'>;
type Input<Name extends WorkerMessage> = Parameters<Protocol[Name]>[0];
type Answer<Name extends WorkerMessage> = ReturnType<Protocol[Name]>;

/** How the worker takes one kind of message. */
export interface Reception<Name extends WorkerMessage> {
  readonly name: Name;
  /** Who may send it: a content script and our own pages, or our own pages only. */
  readonly from: 'anyone' | 'surface';
  readonly schema: v.GenericSchema<unknown, Input<Name>>;
  readonly answer: (input: Input<Name>, sender: Sender) => Promise<Answer<Name>>;
}

/** For messages that carry nothing. */
export const noInput = v.pipe(
  v.unknown(),
  v.transform(() => undefined),
);

/**
 * Listens for one kind of message. A message of the wrong shape, or from somebody who may not send it, is refused.
 * What goes wrong inside is logged here; the sender learns only that it failed, as an error's text could hold the
 * draft's, unless the failure is put in words for people.
 */
export function receive<Name extends WorkerMessage>({ name, from, schema, answer }: Reception<Name>): void {
  on(name, async ({ data, sender }) => {
    if (from === 'surface' && !isSurface(sender)) throw new Error(`${name}: not allowed from here`);
    const input = v.safeParse(schema, data);
    if (!input.success) throw new Error(`${name}: not a message we understand`);
    try {
      return (await answer(input.output, sender)) as never;
    } catch (error) {
      if (error instanceof PlainError) throw error;
      logError(`${name} failed`, error);
      throw new Error(`${name} failed`);
    }
  });
}
