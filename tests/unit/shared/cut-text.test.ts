import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutText } from '../../../lib/shared/cut-text.ts';

describe('cutting a long text into pieces', () => {
  test('an empty text has no pieces', () => {
    expect(cutText('', 10)).toEqual([]);
  });

  test('a text within the limit is one piece', () => {
    expect(cutText('One piece.', 10)).toEqual([{ start: 0, text: 'One piece.' }]);
  });

  test('a sentence end in the second half is where the cut falls', () => {
    expect(cutText('We listen here. Then we act on it.', 22)).toEqual([
      { start: 0, text: 'We listen here. ' },
      { start: 16, text: 'Then we act on it.' },
    ]);
  });

  test('white space is where the cut falls when no sentence ends', () => {
    expect(cutText('parks and libraries', 12)).toEqual([
      { start: 0, text: 'parks and ' },
      { start: 10, text: 'libraries' },
    ]);
  });

  test('a text without a space is cut at the limit, but not inside a surrogate pair', () => {
    expect(cutText('aaaaaaaaa😀b', 10).map(({ text }) => text)).toEqual(['aaaaaaaaa', '😀b']);
  });

  test('the pieces are the whole text, in order, each within the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 2, max: 40 }), (text, limit) => {
        const pieces = cutText(text, limit);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const piece of pieces) {
          expect(text.startsWith(piece.text, piece.start)).toBe(true);
          expect(piece.text.length).toBeLessThanOrEqual(limit);
          expect(piece.text.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
