import { PlainError } from '../shared/plain-error.ts';
import type { DocumentContent } from './document-content.ts';

/** What the thread that reads a file is given. */
export interface DocumentTask {
  /** The file's name, by which its kind may be told. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What it answers. */
export type DocumentReply = { readonly content: DocumentContent } | { readonly failure: string };

/** A file that takes longer will not be read, in milliseconds. */
const PATIENCE = 60_000;
/** Why a file was not read that its reader gave up on. */
export const UNREADABLE = 'This file could not be read. Copy its text and paste it here.';

/** Reads a file in a thread of its own. Throws `PlainError` when it cannot, or takes more than a minute. */
export async function readInThread(task: DocumentTask): Promise<DocumentContent> {
  const worker = new Worker(new URL('./document-worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve } = Promise.withResolvers<DocumentReply>();
  const fail = () => resolve({ failure: UNREADABLE });
  const timer = setTimeout(fail, PATIENCE);
  worker.onmessage = ({ data }: MessageEvent<DocumentReply>) => resolve(data);
  worker.onerror = fail;
  worker.postMessage(task, [task.bytes.buffer]);
  const reply = await promise;
  clearTimeout(timer);
  worker.terminate();
  if ('failure' in reply) throw new PlainError(reply.failure);
  return reply.content;
}
