import type { Term } from '../terms/term.ts';
import { type Checker, makeChecker } from './checker.ts';
import { builtInStarts } from './data/built-in-starts.ts';
import { builtInTerms, patternRules, wordClasses } from './data/index.ts';
import type { TermStarts } from './rule-set.ts';

export type { Checker } from './checker.ts';
export { STARTS_FORMAT, termStarts } from './checker.ts';
export { builtInTerms } from './data/index.ts';
export type { TermStarts } from './rule-set.ts';

/** What a checker may be given beyond the built-in rules. */
export interface CheckerOptions {
  /** Organisation and personal terms; one wins over the built-in term of the same dictionary form. */
  readonly terms?: readonly Term[];
  /** `termStarts` of these terms, one each: with them a term is compiled when a text may hold it, and not before. */
  readonly starts?: readonly TermStarts[];
}

/** Makes a checker of the built-in rules and extra terms. */
export function createChecker({ terms = [], starts }: CheckerOptions = {}): Checker {
  return makeChecker({
    builtInTerms,
    customTerms: terms,
    ...(starts && { customStarts: starts }),
    ...(builtInStarts && { builtInStarts }),
    patternRules,
    wordClasses,
  });
}
