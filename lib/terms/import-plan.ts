import { cleanTerm } from './clean-term.ts';
import { readTerm } from './read-term.ts';
import { differences, type TermField } from './same-term.ts';
import type { Term } from './term.ts';
import { termKey } from './term-key.ts';
import { firstProblem, takenWordings, termProblems, wordingsOf } from './validate-term.ts';

/** The most terms an organisation may keep: what the checker can hold and a browser can keep ready. */
export const MAX_TERMS = 50_000;

/** One row of a file: the fields it gives, of unknown kinds, or why it could not be read. */
export interface ImportRow {
  /** As people count them: a spreadsheet's row, or an entry of a list, from 1. */
  readonly row: number;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly problem?: string;
}

/** What will become of a row. */
export type RowOutcome =
  | { readonly row: number; readonly action: 'add'; readonly term: Term }
  | {
      readonly row: number;
      readonly action: 'change';
      readonly term: Term;
      readonly before: Term;
      readonly changed: readonly TermField[];
    }
  | { readonly row: number; readonly action: 'same'; readonly term: Term }
  | { readonly row: number; readonly action: 'refuse'; readonly wording: string; readonly reason: string };

/** What stands already when a plan is made. */
export interface PlanParts {
  readonly existing: readonly Term[];
  /** Terms that the organisation's policy sets: a file cannot change them. */
  readonly managed: readonly Term[];
}

/** Says row by row what an import would do. Rows are judged in order: each sees what the rows before it did. */
export class ImportPlan {
  readonly #existing: ReadonlyMap<string, Term>;
  readonly #managed: ReadonlySet<string>;
  readonly #taken: Map<string, Term>;
  readonly #rows = new Map<string, number>();
  #count: number;

  constructor({ existing, managed }: PlanParts) {
    this.#existing = new Map(existing.map((term) => [termKey(term.term), term]));
    this.#managed = new Set(managed.map(({ term }) => termKey(term)));
    this.#taken = takenWordings(existing);
    this.#count = existing.length;
  }

  /** What will become of the next row. */
  judge({ row, fields, problem }: ImportRow): RowOutcome {
    const refuse = (reason: string): RowOutcome => {
      const wording = typeof fields.term === 'string' ? fields.term.trim() : '';
      return { row, action: 'refuse', wording, reason };
    };
    if (problem !== undefined) return refuse(problem);
    const before = typeof fields.term === 'string' ? this.#existing.get(termKey(fields.term)) : undefined;
    const reading = readTerm({ ...before, ...fields });
    if ('problem' in reading) return refuse(sentence(reading.problem));
    const term = cleanTerm(reading.term);
    const key = termKey(term.term);
    const earlier = this.#rows.get(key);
    if (earlier !== undefined) return refuse(`The same term stands in row ${earlier.toLocaleString('en-GB')}.`);
    if (this.#managed.has(key)) return refuse('Your organisation’s policy sets this term, so a file cannot change it.');
    const wrong = this.#problem(term, before);
    if (wrong !== undefined) return refuse(wrong);
    if (!before && this.#count >= MAX_TERMS)
      return refuse(`There is room for ${MAX_TERMS.toLocaleString('en-GB')} terms, and they are used up.`);
    this.#accept(term, before, row);
    if (!before) return { row, action: 'add', term };
    const changed = differences(before, term);
    return changed.length === 0 ? { row, action: 'same', term } : { row, action: 'change', term, before, changed };
  }

  /** The first problem of a term, among the wordings that others have taken. In a file a term may do without a meaning. */
  #problem(term: Term, before: Term | undefined): string | undefined {
    for (const wording of before ? wordingsOf(before) : []) this.#taken.delete(termKey(wording));
    const { meaning, ...problems } = termProblems(term, this.#taken);
    const found = firstProblem({ ...problems, ...(term.meaning !== '' && meaning && { meaning }) });
    if (found !== undefined && before) this.#take(before);
    return found;
  }

  #accept(term: Term, before: Term | undefined, row: number): void {
    this.#take(term);
    this.#rows.set(termKey(term.term), row);
    if (!before) this.#count += 1;
  }

  #take(term: Term): void {
    for (const wording of wordingsOf(term)) this.#taken.set(termKey(wording), term);
  }
}

const sentence = (problem: string) => `This row ${problem}.`;
