import type { Term } from '../terms/term.ts';
import { type Checker, makeChecker } from './checker.ts';
import { builtInTerms, patternRules, wordClasses } from './data/index.ts';

export type { Checker } from './checker.ts';
export { builtInTerms } from './data/index.ts';

/** What a checker may be given beyond the built-in rules. */
export interface CheckerOptions {
  /** Organisation and personal terms; one wins over the built-in term of the same dictionary form. */
  readonly terms?: readonly Term[];
}

/** Makes a checker of the built-in rules and extra terms. */
export function createChecker({ terms = [] }: CheckerOptions = {}): Checker {
  return makeChecker({ builtInTerms, customTerms: terms, patternRules, wordClasses });
}
