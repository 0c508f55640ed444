import { PlainError } from '../shared/plain-error.ts';

/** The largest file we read, in bytes. */
export const MAX_BYTES = 100_000_000;

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly message: string }[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    message:
      'This is a zip file or an Excel workbook, whatever its name says. Open it, choose “Save as”, and save it as CSV.',
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    message: 'This is an old Excel workbook. Open it, choose “Save as”, and save it as CSV.',
  },
  { bytes: [0x25, 0x50, 0x44, 0x46], message: 'This is a PDF. Terms are read from CSV and JSON files.' },
  { bytes: [0x1f, 0x8b], message: 'This file is packed (gzip). Unpack it first.' },
];

/**
 * The text of a file: UTF-8, UTF-16 (by its mark, or by the zeros it is full of), or else Windows-1252, which older
 * spreadsheets write. Throws `PlainError` for what is no text.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > MAX_BYTES) throw new PlainError('This file is larger than 100 MB. Split it and try again.');
  const known = SIGNATURES.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte));
  if (known) throw new PlainError(known.message);
  const wide = wideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  if (bytes.subarray(0, 4096).includes(0))
    throw new PlainError('This is no text file. Terms are read from CSV and JSON files.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Every byte is a letter or sign in Windows-1252.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, Math.min(bytes.length, 1024) & ~1);
  if (sample.length < 4) return undefined;
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  // Text in Latin letters has a zero in every pair, always in the same place.
  if (odd > sample.length * 0.3 && even === 0) return 'utf-16le';
  return even > sample.length * 0.3 && odd === 0 ? 'utf-16be' : undefined;
}
