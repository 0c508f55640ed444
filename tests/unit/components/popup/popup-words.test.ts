import { describe, expect, test } from 'vitest';
import { resultCount } from '../../../../components/glossary/result-count.ts';
import { shortfallWords } from '../../../../components/shared/shortfall-words.ts';
import { SHORTFALLS } from '../../../../lib/shared/shortfall.ts';

describe('a shortfall in words', () => {
  test.each([...SHORTFALLS])(
    '%s is one sentence that says that marks are off, why, and what works all the same',
    (shortfall) => {
      expect(shortfallWords(shortfall)).toMatch(
        /^Marks are off here[^.]*, because [^.]*; [^.]*glossary [^.]*works?\b[^.]*\.$/,
      );
    },
  );
});

describe('what a search found, in words', () => {
  test.each([
    ['', 0, ''],
    ['use', 0, 'Nothing in the glossary for “use”.'],
    ['use', 1, '1 entry'],
    ['use', 7, '7 entries'],
    ['use', 20, 'The first 20 entries. Type more to narrow them down.'],
  ])('“%s” with %d found', (query, count, words) => {
    expect(resultCount(query, count)).toBe(words);
  });
});
