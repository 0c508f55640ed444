import type { Term } from '../terms/term.ts';
import { type FinePhrase, finePhrases } from './fine-in.ts';

/** A term of the rule set, made ready. */
export interface TermSource {
  readonly term: Term;
  /** True for organisation and personal terms, which win over built-in ones. */
  readonly custom: boolean;
  /** The rule's name: `term/service-user`. */
  readonly rule: string;
  readonly fine: readonly FinePhrase[];
  /** Words in the same sentence that show its everyday sense. */
  readonly everyday: ReadonlySet<string> | undefined;
  /** The term is written with a capital itself, so that capitals in the text do not make it somebody's name. */
  readonly isName: boolean;
}

/** Makes a term ready for its rule. */
export function termSource(term: Term, custom: boolean): TermSource {
  const name = term.term.trim().toLowerCase().replace(/\s+/g, '-');
  const isName = /\p{Lu}/u.test(term.term);
  const everyday = term.everyday && new Set(term.everyday);
  return { term, custom, rule: `term/${name}`, fine: finePhrases(term.fineIn), everyday, isName };
}
