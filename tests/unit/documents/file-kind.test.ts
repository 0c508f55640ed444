import { describe, expect, test } from 'vitest';
import { fileKind, MAX_FILE_SIZE, refuseTooLarge } from '../../../lib/documents/file-kind.ts';
import { protectedWordFile, wordFile } from '../../support/word-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('what a file is', () => {
  test('is told by its first bytes, whatever its name', () => {
    expect(fileKind('plan.docx', wordFile({ body: '' }))).toBe('word');
    expect(fileKind('plan.txt', wordFile({ body: '' }))).toBe('word');
    expect(fileKind('plan.md', bytes('# Plan'))).toBe('text');
    expect(fileKind('plan', bytes('Plan'))).toBe('text');
  });

  test.each([
    ['plan.docx', protectedWordFile(), 'This file is protected with a password.'],
    ['plan.doc', protectedWordFile().subarray(0, 900), 'This is a file of an older Word.'],
    [
      'plan.docx',
      new Uint8Array([0xff, 0xd8, 0xff, 0xe0]),
      'This is a picture, although its name is that of a Word file.',
    ],
    ['plan.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'This is a picture.'],
    ['plan.pdf', bytes('%PDF-1.7'), 'This is a PDF file.'],
    ['plan.rtf', bytes('{\\rtf1'), 'This is an RTF file.'],
    ['plan.docx', bytes('Plan'), 'This is not a Word file, although its name says so, or it is damaged.'],
    ['plan.txt', new Uint8Array(), 'This file is empty.'],
  ])('%s is refused: %3$s', (name, content, reason) => {
    expect(() => fileKind(name, content)).toThrow(reason);
  });

  test('does not matter when the file is too large', () => {
    expect(() => refuseTooLarge({ size: MAX_FILE_SIZE })).not.toThrow();
    expect(() => refuseTooLarge({ size: 100 * 1024 * 1024 })).toThrow('too large: 100 MB, and 25 MB is the most.');
  });
});
