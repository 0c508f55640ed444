import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { InputError } from './input-error.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'reading it is not allowed',
};

/**
 * The text of a file (`-` is standard input), as UTF-8, or UTF-16 when it begins with that byte-order mark. The mark
 * stays in the text, so that offsets are the file's own. Throws `InputError` when it cannot be read or is not text.
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!isUtf16 && bytes.includes(0)) throw new InputError(`${path}: this is not a text file`);
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw new InputError(`${path}: this is not UTF-8 text`);
    throw error;
  }
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    // A pipe may have nothing to read yet, which a synchronous read takes for an error.
    return await (path === '-' ? buffer(process.stdin) : readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new InputError(`${path}: cannot be read: ${REASONS[code] ?? code}`);
  }
}
