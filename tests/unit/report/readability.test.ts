import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCounts, NO_COUNTS } from '../../../lib/report/add-counts.ts';
import { blockReadingAges, medianGrade, readability } from '../../../lib/report/readability.ts';

/** Ten sentences of ten easy words. */
const EASY = {
  sentences: 10,
  words: 100,
  letters: 380,
  syllables: 120,
  polysyllables: 2,
  complexWords: 1,
  unfamiliarWords: 3,
  uncommonWords: 8,
  otherWords: 5,
};
const HARD = {
  sentences: 4,
  words: 100,
  letters: 560,
  syllables: 190,
  polysyllables: 28,
  complexWords: 24,
  unfamiliarWords: 45,
  uncommonWords: 55,
  otherWords: 0,
};

describe('readability', () => {
  test('gives each formula, and the combined grade and five years as the reading age', () => {
    const result = readability(HARD);
    const rounded = Object.fromEntries(
      Object.entries(result?.formulas ?? {}).map(([name, score]) => [name, Number(score.toFixed(1))]),
    );
    expect(rounded).toEqual({
      fleschReadingEase: 20.7,
      fleschKincaid: 16.6,
      daleChall: 12,
      automatedReadability: 17.4,
      colemanLiau: 15.9,
      gunningFog: 19.6,
      smog: 18.2,
      spache: 8.2,
    });
    expect(result?.grade).toBe(18);
    expect(result?.readingAge).toBe((result?.grade ?? 0) + 5);
  });

  test('puts an easy text well below a hard one', () => {
    expect(readability(EASY)?.readingAge).toBeLessThan(10);
    expect(readability(HARD)?.readingAge).toBeGreaterThan(18);
  });

  test('says nothing of fewer than 30 words, of no words or of signs', () => {
    expect(readability({ ...EASY, words: 29 })).toBeUndefined();
    expect(readability(NO_COUNTS)).toBeUndefined();
    expect(readability({ ...EASY, syllables: 0 })).toBeUndefined();
    expect(readability({ ...EASY, words: 30 })).toBeDefined();
  });

  test('keeps its age between 5 and 23, whatever the counts', () => {
    const count = fc.integer({ min: 1, max: 5000 });
    const counts = fc.record({
      sentences: count,
      words: count,
      letters: count,
      syllables: count,
      polysyllables: count,
      complexWords: count,
      unfamiliarWords: count,
      uncommonWords: count,
      otherWords: count,
    });
    fc.assert(
      fc.property(counts, (some) => {
        const result = readability(some);
        if (result) expect(result.readingAge >= 5 && result.readingAge <= 23).toBe(true);
      }),
    );
  });
});

test('a document like the average public one has the average grade', () => {
  const average = {
    ...NO_COUNTS,
    sentences: 50,
    words: 1000,
    letters: 4900,
    syllables: 1640,
    polysyllables: 170,
    complexWords: 130,
    unfamiliarWords: 280,
    uncommonWords: 340,
  };
  expect(readability(average)?.grade).toBeCloseTo(11.6, 0);
});

test('each block has an age of its own, unless it is too short', () => {
  const blocks = [EASY, { ...HARD, words: 12 }, HARD].map((counts) => ({
    counts,
    findings: [],
    spelledOut: [],
    explained: [],
    commitments: [],
  }));
  const [easy, short, hard] = blockReadingAges(blocks);
  expect([easy, hard]).toEqual([readability(EASY)?.readingAge, readability(HARD)?.readingAge]);
  expect(short).toBeUndefined();
});

test('the median grade has no least length', () => {
  expect(medianGrade({ ...HARD, sentences: 1, words: 25 })).toBeGreaterThan(10);
});

test('counts add up', () => {
  expect(addCounts([EASY, HARD, NO_COUNTS])).toEqual({
    sentences: 14,
    words: 200,
    letters: 940,
    syllables: 310,
    polysyllables: 30,
    complexWords: 25,
    unfamiliarWords: 48,
    uncommonWords: 63,
    otherWords: 5,
  });
});
