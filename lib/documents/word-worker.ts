// Reads one Word file in a thread of its own, so that the page stays alive and can give up on it.
import { plainMessage } from '../shared/plain-error.ts';
import { readWord } from './read-word.ts';
import type { WordReply } from './word-thread.ts';

const UNKNOWN = 'This Word file could not be read. Copy the text in Word and paste it here.';

self.onmessage = async ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  self.postMessage(await replyTo(data));
};

async function replyTo(bytes: Uint8Array<ArrayBuffer>): Promise<WordReply> {
  try {
    return { content: await readWord(bytes) };
  } catch (error) {
    return { failure: plainMessage(error, UNKNOWN) };
  }
}
