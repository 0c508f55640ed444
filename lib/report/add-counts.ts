import type { ReadabilityCounts } from './block-analysis.ts';

/** The counts of an empty text. */
export const NO_COUNTS: ReadabilityCounts = {
  sentences: 0,
  words: 0,
  letters: 0,
  syllables: 0,
  polysyllables: 0,
  complexWords: 0,
  unfamiliarWords: 0,
  uncommonWords: 0,
  otherWords: 0,
};

/** The sum of many counts. */
export function addCounts(all: Iterable<ReadabilityCounts>): ReadabilityCounts {
  const sum = { ...NO_COUNTS };
  for (const counts of all) {
    sum.sentences += counts.sentences;
    sum.words += counts.words;
    sum.letters += counts.letters;
    sum.syllables += counts.syllables;
    sum.polysyllables += counts.polysyllables;
    sum.complexWords += counts.complexWords;
    sum.unfamiliarWords += counts.unfamiliarWords;
    sum.uncommonWords += counts.uncommonWords;
    sum.otherWords += counts.otherWords;
  }
  return sum;
}
