import type { PhraseStarts } from './phrase.ts';

/**
 * How a word is written: `plain` has no capital first, `initial` one capital first, `upper` capitals only or first and
 * last, as abbreviations have them (*ICB*, *ICBs*, *DfE*).
 */
export type Shape = 'plain' | 'initial' | 'upper';

/** What is known of one spelling. One object for every occurrence, so that it is worked out once. */
export interface Word {
  /** Lower case, straight apostrophes; the sign itself for a sign. */
  readonly norm: string;
  readonly isWord: boolean;
  readonly shape: Shape;
  /** Phrases of the rule set that may begin with this word. */
  readonly phrases: PhraseStarts | undefined;
}

/** The most spellings remembered; beyond that the memory starts afresh. */
const MAX_WORDS = 30_000;
/** A spelling longer than this is no word that any rule knows. */
const MAX_LENGTH = 64;

/** Remembers every spelling met, with the phrases that may begin with it. */
export class Vocabulary {
  readonly #words = new Map<string, Word>();
  readonly #phrasesFrom: (norm: string) => PhraseStarts | undefined;

  constructor(phrasesFrom: (norm: string) => PhraseStarts | undefined) {
    this.#phrasesFrom = phrasesFrom;
  }

  /** The entry for a spelling as it stands in the text. */
  word(raw: string, isWord: boolean): Word {
    const known = this.#words.get(raw);
    if (known !== undefined) return known;
    const norm = raw.length > MAX_LENGTH ? '' : normalise(raw);
    const word: Word = {
      norm,
      isWord,
      shape: isWord ? shapeOf(raw) : 'plain',
      phrases: norm === '' ? undefined : this.#phrasesFrom(norm),
    };
    if (raw.length > MAX_LENGTH) return word;
    if (this.#words.size >= MAX_WORDS) this.#words.clear();
    this.#words.set(raw, word);
    return word;
  }
}

/** Lower case with straight apostrophes, as patterns are written. */
function normalise(raw: string): string {
  return raw.toLowerCase().replace(/[’‘ʼ＇]/g, "'");
}

function shapeOf(raw: string): Shape {
  if (!isCapital(raw.charAt(0))) return 'plain';
  const letters = raw.length > 2 && raw.endsWith('s') ? raw.slice(0, -1) : raw;
  const isUpper = letters.length > 1 && letters === letters.toUpperCase();
  return isUpper || (letters.length > 2 && isCapital(letters.charAt(letters.length - 1))) ? 'upper' : 'initial';
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}
