// Reads one file in a thread of its own, so that the page stays alive and can give up on it.
import { PlainError, plainMessage } from '../shared/plain-error.ts';
import { decodeText } from './decode-text.ts';
import { type DocumentContent, MAX_TEXT_LENGTH, TOO_LONG } from './document-content.ts';
import { type DocumentReply, type DocumentTask, UNREADABLE } from './document-thread.ts';
import { fileKind } from './file-kind.ts';
import { readWord } from './read-word.ts';
import { textHtml } from './text-html.ts';

const GUESSED = 'This file was saved in an older way (not UTF-8). Look at signs such as £ and é: they may be wrong.';
const NO_TEXT = 'There is no text in this file.';

self.onmessage = async ({ data }: MessageEvent<DocumentTask>) => {
  self.postMessage(await replyTo(data));
};

async function replyTo({ name, bytes }: DocumentTask): Promise<DocumentReply> {
  try {
    const content = fileKind(name, bytes) === 'word' ? await readWord(bytes) : textContent(bytes);
    if (content.html.replace(/<[^>]*>/g, '').trim() === '') throw new PlainError(NO_TEXT);
    if (content.html.length > 2 * MAX_TEXT_LENGTH) throw new PlainError(TOO_LONG);
    return { content };
  } catch (error) {
    return { failure: plainMessage(error, UNREADABLE) };
  }
}

function textContent(bytes: Uint8Array): DocumentContent {
  const { text, isGuess } = decodeText(bytes);
  if (text.length > MAX_TEXT_LENGTH) throw new PlainError(TOO_LONG);
  return { html: textHtml(text), notes: isGuess ? [GUESSED] : [] };
}
