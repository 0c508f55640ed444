import type { Term } from '../terms/term.ts';
import { termKey } from '../terms/term-key.ts';
import { compilePattern, compileTerm } from './compile-phrase.ts';
import type { PatternRule } from './pattern-rule.ts';
import type { PhraseNode } from './phrase.ts';
import { firstWords, PhraseIndex } from './phrase-index.ts';
import { termSource } from './term-source.ts';
import { compileClasses } from './word-class.ts';

/** What a rule set is made of. */
export interface RuleSetData {
  readonly builtInTerms: readonly Term[];
  readonly customTerms: readonly Term[];
  /** For each custom term what `termStarts` says of it; without, all are compiled at once. */
  readonly customStarts?: readonly TermStarts[];
  readonly patternRules: readonly PatternRule[];
  readonly wordClasses: Readonly<Record<string, readonly string[]>>;
}

/** The words (normal form) that may begin a term's wordings in a text: enough to put off compiling it until one is met. */
export type TermStarts = readonly string[];

/** A term's text longer than this is no wording that a draft would hold, and is left out. */
const MAX_TERM_LENGTH = 200;

/**
 * Compiles terms and pattern rules to one index of phrases. A custom term takes the place of a built-in one with the
 * same dictionary form. Throws `PatternError` when a built-in pattern is not in the pattern language.
 */
export function compileRules(data: RuleSetData, split: (text: string) => readonly string[]): PhraseIndex {
  const index = new PhraseIndex();
  const custom = new Map(data.customTerms.map((term, at) => [termKey(term.term), { term, at }]));
  for (const { term, at } of custom.values()) {
    const starts = data.customStarts?.[at];
    if (starts) index.defer(starts, () => addTerm(index, term, true, split));
    else addTerm(index, term, true, split);
  }
  for (const term of data.builtInTerms) {
    if (!custom.has(termKey(term.term))) addTerm(index, term, false, split);
  }
  const classes = compileClasses(data.wordClasses);
  for (const rule of data.patternRules) {
    for (const pattern of rule.patterns) {
      index.add({ node: compilePattern(pattern, classes), term: undefined, rule });
    }
  }
  return index;
}

/** The words that may begin a term, as the texts it is looked for in have them. */
export function startsOf(term: Term, split: (text: string) => readonly string[]): TermStarts {
  return [...new Set(nodesOf(term, split).flatMap(firstWords))];
}

function addTerm(index: PhraseIndex, term: Term, isCustom: boolean, split: (text: string) => readonly string[]): void {
  const source = termSource(term, isCustom);
  for (const node of nodesOf(term, split)) index.add({ node, term: source, rule: undefined });
}

function nodesOf(term: Term, split: (text: string) => readonly string[]): PhraseNode[] {
  const spellings = [...new Set([term.term, ...(term.variants ?? [])])];
  return spellings
    .filter((spelling) => spelling.length <= MAX_TERM_LENGTH)
    .flatMap((spelling) => compileTerm(spelling, term.partOfSpeech, split) ?? []);
}
