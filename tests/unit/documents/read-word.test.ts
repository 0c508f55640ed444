import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readWord } from '../../../lib/documents/read-word.ts';
import { wordFile } from '../../support/word-file.ts';

const refusal = (bytes: Uint8Array) => readWord(Uint8Array.from(bytes)).catch((error: Error) => error.message);

test('a file that unpacks to far more than a text is not opened', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(160 * 1024 * 1024) }, { level: 1 });
  expect(bomb.length).toBeLessThan(2 * 1024 * 1024);
  expect(await refusal(bomb)).toMatch('unpacks to far more than a text');
});

test('a zip of something else is refused, and so is one that is cut off', async () => {
  expect(await refusal(zipSync({ 'content.xml': new Uint8Array(3) }))).toMatch('This is not a Word file.');
  const file = wordFile({ body: '' });
  expect(await refusal(file.subarray(0, file.length - 40))).toMatch('This Word file is damaged.');
});
