import type { ReadabilityCounts } from '../report/block-analysis.ts';
import type { SentenceSpan, Token } from './tokens.ts';
import type { WordMeasure, WordMeasures } from './word-measures.ts';

const POLYSYLLABLE = 3;

/** The counts of one sentence. A hyphenated word is one word with the syllables of all its parts. */
export function countSentence(
  tokens: readonly Token[],
  { first, last }: SentenceSpan,
  measures: WordMeasures,
): ReadabilityCounts {
  const counter = new SentenceCounter();
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined || !token.word.isWord || token.word.norm === '') continue;
    counter.add(token, measures.of(token.word.norm), at > first && token.word.shape === 'initial');
  }
  return counter.counts();
}

class SentenceCounter {
  #words = 0;
  #letters = 0;
  #syllables = 0;
  #polysyllables = 0;
  #complexWords = 0;
  #unfamiliarWords = 0;
  // The word that the next token may still be a part of.
  #open = 0;
  #isHard = false;
  #isUnknown = false;
  #uncommonWords = 0;
  #isUncommon = false;

  /** Adds a token; names count as familiar and never as complex. */
  add({ word, joined }: Token, measure: WordMeasure, isName: boolean): void {
    this.#letters += measure.letters;
    if (word.norm === "'s") return;
    if (!joined) this.#closeWord();
    this.#syllables += measure.syllables;
    this.#open += measure.syllables;
    this.#isHard ||= measure.complex && !isName;
    this.#isUnknown ||= !measure.familiar && !isName;
    this.#isUncommon ||= !measure.common && !isName;
  }

  counts(): ReadabilityCounts {
    this.#closeWord();
    return {
      sentences: this.#words > 0 ? 1 : 0,
      words: this.#words,
      letters: this.#letters,
      syllables: this.#syllables,
      polysyllables: this.#polysyllables,
      complexWords: this.#complexWords,
      unfamiliarWords: this.#unfamiliarWords,
      uncommonWords: this.#uncommonWords,
      otherWords: 0,
    };
  }

  #closeWord(): void {
    if (this.#open === 0) return;
    this.#words += 1;
    if (this.#open >= POLYSYLLABLE) this.#polysyllables += 1;
    if (this.#isHard) this.#complexWords += 1;
    if (this.#isUnknown) this.#unfamiliarWords += 1;
    if (this.#isUncommon) this.#uncommonWords += 1;
    this.#open = 0;
    this.#isHard = false;
    this.#isUnknown = false;
    this.#isUncommon = false;
  }
}
