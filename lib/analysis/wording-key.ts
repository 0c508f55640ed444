import type { Token } from './tokens.ts';

/** The same for every repeat of a wording: lower case, white space and inflections folded. */
export function wordingKey(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ word }) => folded(word.norm))
    .join(' ');
}

/** Takes the common endings off; what is left need not be a word, because it is only ever compared with its like. */
function folded(word: string): string {
  const stem = word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s)$/, '');
  return stem.replace(/e$/, '').replace(/([^aeiou])\1$/, '$1') || word;
}

/** A number for a wording of any length: the same for every repeat, and the wording cannot be read from it (FNV-1a). */
export function wordingHash(tokens: readonly Token[], from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) {
    const norm = tokens[at]?.word.norm ?? '';
    for (let index = 0; index < norm.length; index += 1) hash = Math.imul(hash ^ norm.charCodeAt(index), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  return hash >>> 0;
}
