import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { PlainError } from '../shared/plain-error.ts';
import type { DocumentContent } from './document-content.ts';
import { type WordParts, wordNotes } from './word-notes.ts';

/** More than this, unpacked, is no text that somebody wrote, in bytes. */
const MAX_UNPACKED = 150 * 1024 * 1024;
const DAMAGED = 'This Word file is damaged. Open it in Word, save a new copy, and open that.';
const NO_WORD_FILE = 'This is not a Word file. Word files (.docx), Markdown and plain text can be read here.';

/**
 * The text of a Word file with its headings, lists, tables and emphasis, tracked changes accepted, without comments and
 * pictures. Throws `PlainError` when it is damaged, is something else that comes zipped, or unpacks to far too much.
 */
export async function readWord(bytes: Uint8Array<ArrayBuffer>): Promise<DocumentContent> {
  const parts = partsOf(bytes);
  if (parts['word/document.xml'] === undefined) throw new PlainError(NO_WORD_FILE);
  return { html: await htmlOf(bytes), notes: wordNotes(parts) };
}

async function htmlOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  try {
    const noPicture = mammoth.images.imgElement(async () => ({ src: '' }));
    const { value } = await mammoth.convertToHtml({ arrayBuffer: bytes.buffer }, { convertImage: noPicture });
    return value;
  } catch {
    // What the libraries say of a broken file is for programmers.
    throw new PlainError(DAMAGED);
  }
}

function partsOf(bytes: Uint8Array): WordParts {
  let unpacked = 0;
  const isWanted = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }) => {
    unpacked += originalSize;
    if (unpacked > MAX_UNPACKED)
      throw new PlainError('This Word file unpacks to far more than a text. It was not opened.');
    return /^word\/(?:document|comments|header\d*|footer\d*)\.xml$/.test(name);
  };
  try {
    const files = Object.entries(unzipSync(bytes, { filter: isWanted }));
    return Object.fromEntries(files.map(([name, file]) => [name, new TextDecoder().decode(file)]));
  } catch (error) {
    throw error instanceof PlainError ? error : new PlainError(DAMAGED);
  }
}
