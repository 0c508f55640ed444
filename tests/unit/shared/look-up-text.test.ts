import { describe, expect, test } from 'vitest';
import { lookUpText, MOST_LOOKED_UP } from '../../../lib/shared/look-up-text.ts';

describe('of a selection is looked up', () => {
  test.each([
    ['leverage', 'leverage'],
    ['  hard-to-reach\n\tgroups. ', 'hard-to-reach groups'],
    ['“key stakeholders”,', 'key stakeholders'],
    ['(the JSNA)', 'the JSNA'],
    ['patients’', 'patients’'],
    ['a\u0000b\u200bc', 'a b c'],
  ])('%j: %s', (selection, expected) => {
    expect(lookUpText(selection)).toBe(expected);
  });

  test.each([[''], [' \n '], ['…'], [undefined], [7], [{}]])('nothing of %j', (selection) => {
    expect(lookUpText(selection)).toBeUndefined();
  });

  test('no more than fits, cut between words', () => {
    const words = `${'word '.repeat(100)}end`;
    expect(lookUpText(words)).toBe('word '.repeat(40).trim());
    expect(lookUpText('x'.repeat(500))).toBe('x'.repeat(MOST_LOOKED_UP));
    expect(lookUpText(`${'x'.repeat(MOST_LOOKED_UP - 1)}😀${'y'.repeat(9)}`)).toBe('x'.repeat(MOST_LOOKED_UP - 1));
    expect(lookUpText('word '.repeat(1_000_000))?.length).toBeLessThanOrEqual(MOST_LOOKED_UP);
  });
});
