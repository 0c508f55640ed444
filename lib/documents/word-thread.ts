import { PlainError } from '../shared/plain-error.ts';
import type { DocumentContent } from './document-content.ts';

/** What the thread that reads a Word file answers. */
export type WordReply = { readonly content: DocumentContent } | { readonly failure: string };

/** A file that takes longer will not be read, in milliseconds. */
const PATIENCE = 60_000;
const STUCK = 'This Word file could not be read. Copy the text in Word and paste it here.';

/** Reads a Word file in a thread of its own. Throws `PlainError` when it cannot, or takes more than a minute. */
export async function readWordInThread(bytes: Uint8Array<ArrayBuffer>): Promise<DocumentContent> {
  const worker = new Worker(new URL('./word-worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve } = Promise.withResolvers<WordReply>();
  const fail = () => resolve({ failure: STUCK });
  const timer = setTimeout(fail, PATIENCE);
  worker.onmessage = ({ data }: MessageEvent<WordReply>) => resolve(data);
  worker.onerror = fail;
  worker.postMessage(bytes, [bytes.buffer]);
  const reply = await promise;
  clearTimeout(timer);
  worker.terminate();
  if ('failure' in reply) throw new PlainError(reply.failure);
  return reply.content;
}
