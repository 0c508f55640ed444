import { describe, expect, test } from 'vitest';
import { decodeText, MAX_BYTES } from '../../../lib/transfer/decode-text.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const wide = (text: string, isBig: boolean) =>
  new Uint8Array(
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );

describe('the text of a file', () => {
  test('is UTF-8, with a byte-order mark or without', () => {
    const plain = new TextEncoder().encode('Term;café');
    expect(decodeText(plain)).toBe('Term;café');
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...plain]))).toBe('Term;café');
  });

  test('is UTF-16 of either kind, with its mark or without', () => {
    for (const isBig of [false, true]) {
      const text = wide('Term\tplain\nblue badge\tpermit', isBig);
      expect(decodeText(text)).toBe('Term\tplain\nblue badge\tpermit');
      expect(decodeText(new Uint8Array([...(isBig ? [0xfe, 0xff] : [0xff, 0xfe]), ...text]))).toBe(
        'Term\tplain\nblue badge\tpermit',
      );
    }
  });

  test('is Windows-1252 where it is not UTF-8', () => {
    expect(decodeText(bytes(0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x80, 0x94))).toBe('café “€”');
  });

  test.each([
    ['a zip or workbook', bytes(0x50, 0x4b, 3, 4, 20, 0), 'a zip file or an Excel workbook, whatever its name says'],
    ['an old workbook', bytes(0xd0, 0xcf, 0x11, 0xe0), 'an old Excel workbook'],
    ['a PDF', bytes(0x25, 0x50, 0x44, 0x46, 0x2d), 'This is a PDF'],
    ['a packed file', bytes(0x1f, 0x8b, 8), 'packed (gzip)'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0), 'no text file'],
  ])('%s is refused in plain words', (_what, file, message) => {
    expect(() => decodeText(file)).toThrow(message);
  });

  test('a file over 100 MB is refused before it is read', () => {
    expect(() => decodeText(new Uint8Array(MAX_BYTES + 1))).toThrow('larger than 100 MB');
  });
});
