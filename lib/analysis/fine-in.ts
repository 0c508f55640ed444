import { plural } from './inflection.ts';
import type { Token } from './tokens.ts';

/** A phrase within which a term is fine: the words before it and after it. */
export interface FinePhrase {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Reads phrases in which `~` stands for the term: `~ pension`, `road ~`. One without `~` is left out. */
export function finePhrases(phrases: readonly string[] = []): readonly FinePhrase[] {
  return phrases.flatMap((phrase) => {
    const [before, after] = phrase.toLowerCase().split('~');
    return before === undefined || after === undefined ? [] : [{ before: words(before), after: words(after) }];
  });
}

/** Whether tokens `from` to `to` (exclusive) stand in one of the phrases. */
export function isFineIn(phrases: readonly FinePhrase[], tokens: readonly Token[], from: number, to: number): boolean {
  return phrases.some(({ before, after }) => stands(before, tokens, from - before.length) && stands(after, tokens, to));
}

function stands(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  return words.every((word, index) => {
    // A figure at the end of a sentence may hold its full stop.
    const norm = tokens[at + index]?.word.norm.replace(/^(\d+)\.$/, '$1');
    return norm === word || (norm !== undefined && word.length > 2 && norm === plural(word));
  });
}

function words(text: string): readonly string[] {
  return text.split(/[\s-]+/).filter((word) => word !== '');
}
