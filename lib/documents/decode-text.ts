import { PlainError } from '../shared/plain-error.ts';

/** A file's text, and whether the way it was saved had to be guessed. */
export interface DecodedText {
  readonly text: string;
  readonly isGuess: boolean;
}

/** Signs that no text holds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that tell text from other files
const NOT_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/**
 * A text file's text: UTF-8, UTF-16 with its byte-order mark, or else Windows' old Western encoding, which has a sign
 * for nearly every byte. Throws `PlainError` when it is no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  const sure = decoded(bytes, encoding);
  const text = sure ?? decoded(bytes, 'windows-1252') ?? '';
  if (NOT_TEXT.test(text))
    throw new PlainError('This is not a text file. Word files (.docx), Markdown and plain text can be read here.');
  return { text, isGuess: sure === undefined };
}

function encodingOf([one, two]: Uint8Array): string {
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  return one === 0xfe && two === 0xff ? 'utf-16be' : 'utf-8';
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
