import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf } from '../../../lib/editors/paragraphs.ts';

test('a line without blank lines is one paragraph', () => {
  expect(paragraphsOf('One.\nTwo.', 100)).toEqual([{ start: 0, text: 'One.\nTwo.' }]);
});

test('blank lines part paragraphs, also with spaces in them', () => {
  expect(paragraphsOf('One.\n\nTwo.\n \t\n\nThree.', 100)).toEqual([
    { start: 0, text: 'One.' },
    { start: 6, text: 'Two.' },
    { start: 15, text: 'Three.' },
  ]);
});

test('a paragraph over the limit is cut at a sentence end', () => {
  expect(paragraphsOf('One two. Three four.', 12)).toEqual([
    { start: 0, text: 'One two. ' },
    { start: 9, text: 'Three four.' },
  ]);
});

test('every piece stands in the line where it says, within the limit, and nothing readable is lost', () => {
  const line = fc.string({ unit: fc.constantFrom('a', '.', ' ', '\n', '😀', '\ud83d'), maxLength: 300 });
  fc.assert(
    fc.property(line, (text) => {
      const pieces = paragraphsOf(text, 20);
      for (const piece of pieces) {
        expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
        expect(piece.text.length).toBeLessThanOrEqual(20);
      }
      if (text.includes('\n') || text.length > 20) {
        const readable = (value: string) => value.replace(/\s/g, '');
        expect(readable(pieces.map((piece) => piece.text).join(''))).toBe(readable(text));
      }
    }),
  );
});
