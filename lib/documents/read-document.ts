import { PlainError } from '../shared/plain-error.ts';
import { decodeText } from './decode-text.ts';
import { type DocumentContent, MAX_TEXT_LENGTH, TOO_LONG } from './document-content.ts';
import { fileKind, refuseTooLarge } from './file-kind.ts';
import { textHtml } from './text-html.ts';
import { readWordInThread } from './word-thread.ts';

const GUESSED = 'This file was saved in an older way (not UTF-8). Look at signs such as £ and é: they may be wrong.';
const NO_TEXT = 'There is no text in this file.';

/** Reads a Word, Markdown or text file. Throws `PlainError`, in words for the writer, when it cannot be read. */
export async function readDocument(file: File): Promise<DocumentContent> {
  refuseTooLarge(file);
  const bytes = await bytesOf(file);
  const content = fileKind(file.name, bytes) === 'word' ? await readWordInThread(bytes) : textContent(bytes);
  if (content.html.replace(/<[^>]*>/g, '').trim() === '') throw new PlainError(NO_TEXT);
  if (content.html.length > 2 * MAX_TEXT_LENGTH) throw new PlainError(TOO_LONG);
  return content;
}

function textContent(bytes: Uint8Array): DocumentContent {
  const { text, isGuess } = decodeText(bytes);
  if (text.length > MAX_TEXT_LENGTH) throw new PlainError(TOO_LONG);
  return { html: textHtml(text), notes: isGuess ? [GUESSED] : [] };
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    // A folder, or a file that was moved or deleted since it was chosen.
    if (error instanceof DOMException)
      throw new PlainError('This file cannot be read. Is it a folder, or was it moved?');
    throw error;
  }
}
