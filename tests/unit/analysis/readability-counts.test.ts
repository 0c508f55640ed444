import { describe, expect, test } from 'vitest';
import { countSentence } from '../../../lib/analysis/readability-counts.ts';
import { isFamiliar, WordMeasures } from '../../../lib/analysis/word-measures.ts';
import { viewOf } from './view-of.ts';

const measures = new WordMeasures();
const countsOf = (text: string) => {
  const { tokens, sentences } = viewOf(text);
  return sentences.map((sentence) => countSentence(tokens, sentence, measures));
};

describe('the counts of a sentence', () => {
  test('are words, letters, syllables and hard words', () => {
    expect(countsOf('The cat sat near the organisation.')).toEqual([
      {
        sentences: 1,
        words: 6,
        letters: 28,
        syllables: 10,
        polysyllables: 1,
        complexWords: 1,
        unfamiliarWords: 1,
        uncommonWords: 1,
        otherWords: 0,
      },
    ]);
  });

  test('take a hyphenated word as one, with the syllables of its parts', () => {
    expect(countsOf('hard-to-reach')).toEqual([
      {
        sentences: 1,
        words: 1,
        letters: 11,
        syllables: 3,
        polysyllables: 1,
        complexWords: 0,
        unfamiliarWords: 0,
        uncommonWords: 0,
        otherWords: 0,
      },
    ]);
  });

  test('take a name as familiar, and a possessive as part of its word', () => {
    expect(countsOf('We saw Alexandria’s cats')).toEqual([
      {
        sentences: 1,
        words: 4,
        letters: 20,
        syllables: 8,
        polysyllables: 1,
        complexWords: 0,
        unfamiliarWords: 0,
        uncommonWords: 0,
        otherWords: 0,
      },
    ]);
  });

  test('do not count -ed, -es and -ing as what makes a word complex', () => {
    const [counts] = countsOf('wanted creating addresses understanding');
    expect(counts?.complexWords).toBe(1);
  });

  test('of signs alone are nothing', () => {
    expect(countsOf('… – !')).toEqual(
      countsOf('… – !').map(() => ({
        sentences: 0,
        words: 0,
        letters: 0,
        syllables: 0,
        polysyllables: 0,
        complexWords: 0,
        unfamiliarWords: 0,
        uncommonWords: 0,
        otherWords: 0,
      })),
    );
  });
});

test.each([
  ['house', true],
  ['houses', true],
  ["house's", true],
  ['carries', true],
  ['stopped', true],
  ['making', true],
  ['happily', true],
  ["we'll", true],
  ['stakeholder', false],
  ['governance', false],
  ['s', false],
])('%s is familiar: %s', (word, expected) => {
  expect(isFamiliar(word)).toBe(expected);
});
