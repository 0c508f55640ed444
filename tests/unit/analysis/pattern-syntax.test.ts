import { describe, expect, test } from 'vitest';
import { PatternError, parsePattern } from '../../../lib/analysis/pattern-syntax.ts';

const word = (text: string, inflection = 'none') => ({ kind: 'word', text, inflection });

describe('parsePattern', () => {
  test('reads words, inflections, classes, choices, options, gaps and marks', () => {
    expect(parsePattern('We will ** <roll-out~ [it|them]> (across|to all) {people} * , !(not|never) now')).toEqual([
      word('we'),
      word('will'),
      { kind: 'gap' },
      { kind: 'open' },
      word('roll-out', 'both'),
      { kind: 'choice', options: [[word('it')], [word('them')], []] },
      { kind: 'close' },
      { kind: 'choice', options: [[word('across')], [word('to'), word('all')]] },
      { kind: 'class', name: 'people' },
      { kind: 'any' },
      word(','),
      { kind: 'not', options: [[word('not')], [word('never')]] },
      word('now'),
    ]);
  });

  test.each([
    ['(a|b', '")" is missing in: (a|b'],
    ['a)', '")" too many in: a)'],
    ['a|b', '"|" outside brackets in: a|b'],
    ['(a|)', 'empty option in: (a|)'],
    ['', 'empty option in: '],
    ['{people', '"{" is not understood in: {people'],
    ['a ! b', '"!" is not understood in: a ! b'],
  ])('says what is wrong with %s', (pattern, message) => {
    expect(() => parsePattern(pattern)).toThrow(new PatternError(message));
  });
});
