import { verbAndNounForms } from './inflection.ts';

/** A word class, ready for matching. */
export interface WordClass {
  /** Its single words, with their inflections where the class asks for them. */
  readonly words: ReadonlySet<string>;
  /** Its entries of several words, as patterns, longest first. */
  readonly phrases: readonly string[];
}

/** Word classes by name. */
export type WordClasses = ReadonlyMap<string, WordClass>;

/** Makes word classes of the built-in lists. An entry may be a word, `word~` with its inflections, or several words. */
export function compileClasses(lists: Readonly<Record<string, readonly string[]>>): WordClasses {
  return new Map(Object.entries(lists).map(([name, entries]) => [name, compileClass(entries)]));
}

function compileClass(entries: readonly string[]): WordClass {
  const words = new Set<string>();
  const phrases: string[] = [];
  for (const entry of entries) {
    if (/[^\w'~]/.test(entry)) phrases.push(entry);
    else if (entry.endsWith('~')) for (const form of verbAndNounForms(entry.slice(0, -1)).keys()) words.add(form);
    else words.add(entry);
  }
  return { words, phrases: phrases.sort((a, b) => b.length - a.length) };
}
