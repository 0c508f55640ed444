import { daleChall } from 'dale-chall';
import { spache } from 'spache';
import { syllable } from 'syllable';
import { languageOf, type WordLanguage } from './language-words.ts';

/** What counting needs to know of one word. */
export interface WordMeasure {
  /** Letters and digits. */
  readonly letters: number;
  readonly syllables: number;
  /** On the Dale–Chall list of words that most ten-year-olds know, or a simple inflection of one, or a number. */
  readonly familiar: boolean;
  /** The same by the revised Spache list, of words that most eight-year-olds read. */
  readonly common: boolean;
  /** Three syllables or more without the help of an ending -ed, -es or -ing. */
  readonly complex: boolean;
  readonly language: WordLanguage;
}

const MAX_WORDS = 30_000;
const FAMILIAR: ReadonlySet<string> = new Set(daleChall);
const COMMON: ReadonlySet<string> = new Set(spache);
const POLYSYLLABLE = 3;

/** Measures words, each spelling once. */
export class WordMeasures {
  readonly #measures = new Map<string, WordMeasure>();

  /** The measure of a word in its normal form. */
  of(norm: string): WordMeasure {
    const known = this.#measures.get(norm);
    if (known !== undefined) return known;
    const measure = measureOf(norm);
    if (this.#measures.size >= MAX_WORDS) this.#measures.clear();
    this.#measures.set(norm, measure);
    return measure;
  }
}

function measureOf(norm: string): WordMeasure {
  const letters = norm.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const isNumber = !/\p{L}/u.test(norm);
  const syllables = isNumber ? Math.min(letters, 1) : Math.max(syllable(norm), 1);
  return {
    letters,
    syllables,
    familiar: isNumber || isFamiliar(norm),
    common: isNumber || isOn(COMMON, norm),
    complex: syllables >= POLYSYLLABLE && !isComplexByEnding(norm),
    language: languageOf(norm),
  };
}

function isComplexByEnding(norm: string): boolean {
  const stem = norm.replace(/(?:ed|es|ing)$/, '');
  return stem !== norm && syllable(stem) < POLYSYLLABLE;
}

/** Whether a word is on the Dale–Chall list, as it stands or with a plural, verb or comparative ending taken off. */
export function isFamiliar(norm: string): boolean {
  return isOn(FAMILIAR, norm);
}

function isOn(list: ReadonlySet<string>, norm: string): boolean {
  if (list.has(norm)) return true;
  const stem = norm.replace(/'s?$/, '').replace(/(?:'ll|'ve|'d|'re|n't)$/, '');
  if (stem !== norm && list.has(stem)) return true;
  const ending = /(?:s|es|ed|d|ing|er|r|est|st|ly)$/.exec(stem)?.[0];
  if (ending === undefined) return false;
  return [ending, ending.slice(1)].some((part) => part !== '' && isStemOn(list, stem.slice(0, -part.length)));
}

/** Whether a word is on the Dale–Chall list as it stands. */
export function isListed(norm: string): boolean {
  return FAMILIAR.has(norm);
}

function isStemOn(list: ReadonlySet<string>, stem: string): boolean {
  if (stem.length < 2) return false;
  return (
    list.has(stem) ||
    list.has(`${stem}e`) ||
    list.has(stem.replace(/i$/, 'y')) ||
    list.has(stem.replace(/([^aeiou])\1$/, '$1'))
  );
}
