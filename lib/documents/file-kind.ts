import { PlainError } from '../shared/plain-error.ts';

/** What a file's content can be read as. */
export type FileKind = 'word' | 'text';

/** The largest file that is read, in bytes: a Word file of a few hundred pages with pictures. */
export const MAX_FILE_SIZE = 25 * 1024 * 1024;

const WORD_NAME = /\.docx?$/i;
const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** "EncryptedPackage", as the directory of a protected Word file spells it: UTF-16, little-endian. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
const OTHERS: readonly { readonly begins: readonly number[]; readonly what: string }[] = [
  { begins: [0x89, 0x50, 0x4e, 0x47], what: 'a picture' },
  { begins: [0xff, 0xd8, 0xff], what: 'a picture' },
  { begins: [0x47, 0x49, 0x46, 0x38], what: 'a picture' },
  { begins: [...'%PDF'].map((letter) => letter.charCodeAt(0)), what: 'a PDF file' },
  { begins: [...'{\\rtf'].map((letter) => letter.charCodeAt(0)), what: 'an RTF file' },
];
const READ_HERE = 'Word files (.docx), Markdown and plain text can be read here.';

/** Throws `PlainError` for a file that is too large to be read, before a byte of it is. */
export function refuseTooLarge({ size }: { readonly size: number }): void {
  if (size <= MAX_FILE_SIZE) return;
  const [megabytes, most] = [size, MAX_FILE_SIZE].map((bytes) => Math.round(bytes / 1024 / 1024));
  throw new PlainError(
    `This file is too large: ${megabytes} MB, and ${most} MB is the most. Save a copy without its pictures, or copy the text and paste it here.`,
  );
}

/** What a file's first bytes say it is, whatever its name says. Throws `PlainError` for what cannot be read. */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new PlainError('This file is empty.');
  if (beginsWith(bytes, OLE)) throw new PlainError(oldWordReason(bytes));
  if (beginsWith(bytes, ZIP)) return 'word';
  const other = OTHERS.find(({ begins }) => beginsWith(bytes, begins));
  if (other) {
    const although = WORD_NAME.test(name) ? ', although its name is that of a Word file' : '';
    throw new PlainError(`This is ${other.what}${although}. ${READ_HERE}`);
  }
  if (WORD_NAME.test(name)) {
    throw new PlainError(
      'This is not a Word file, although its name says so, or it is damaged. Save it again in Word.',
    );
  }
  return 'text';
}

function oldWordReason(bytes: Uint8Array): string {
  return holds(bytes, ENCRYPTED)
    ? 'This file is protected with a password. Take the password off in Word, save a copy, and open that.'
    : 'This is a file of an older Word. Open it in Word, save it as .docx, and open that.';
}

function beginsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, at) => bytes[at] === byte);
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
