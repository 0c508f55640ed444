import type { Term } from '../terms/term.ts';
import { termKey } from '../terms/term-key.ts';
import { compilePattern, compileTerm } from './compile-phrase.ts';
import type { PatternRule } from './pattern-rule.ts';
import type { PhraseNode } from './phrase.ts';
import { PhraseIndex } from './phrase-index.ts';
import { termSource } from './term-source.ts';
import { compileClasses } from './word-class.ts';

/** What a rule set is made of. */
export interface RuleSetData {
  readonly builtInTerms: readonly Term[];
  readonly customTerms: readonly Term[];
  readonly patternRules: readonly PatternRule[];
  readonly wordClasses: Readonly<Record<string, readonly string[]>>;
}

/** A term's text longer than this is no wording that a draft would hold, and is left out. */
const MAX_TERM_LENGTH = 200;

/**
 * Compiles terms and pattern rules to one index of phrases. A custom term takes the place of a built-in one with the
 * same dictionary form. Throws `PatternError` when a built-in pattern is not in the pattern language.
 */
export function compileRules(data: RuleSetData, split: (text: string) => readonly string[]): PhraseIndex {
  const index = new PhraseIndex();
  const custom = new Map(data.customTerms.map((term) => [termKey(term.term), term]));
  for (const term of custom.values()) addTerm(index, term, true, split);
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

function addTerm(index: PhraseIndex, term: Term, isCustom: boolean, split: (text: string) => readonly string[]): void {
  const source = termSource(term, isCustom);
  for (const spelling of new Set([term.term, ...(term.variants ?? [])])) {
    if (spelling.length > MAX_TERM_LENGTH) continue;
    const node: PhraseNode | undefined = compileTerm(spelling, term.partOfSpeech, split);
    if (node) index.add({ node, term: source, rule: undefined });
  }
}
