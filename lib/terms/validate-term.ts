import type { Term } from './term.ts';
import { termKey } from './term-key.ts';

/** What is wrong with a term, in words for the person who typed it, field by field. Empty when nothing is. */
export type FieldProblems = Partial<Record<'term' | 'variants' | 'plain' | 'meaning' | 'question' | 'note', string>>;

/** The most UTF-16 code units each field of an organisation term may hold, and the most rows of its lists. */
export const TERM_LIMITS = {
  wording: 100,
  variants: 20,
  plain: 10,
  meaning: 300,
  question: 200,
  note: 500,
} as const;

/** Wording that other terms have taken, by `termKey`, with the term that has it. */
export type TakenWordings = ReadonlyMap<string, Term>;

/** The wording these terms take: their names and their other forms. */
export function takenWordings(terms: readonly Term[]): Map<string, Term> {
  return new Map(terms.flatMap((term) => wordingsOf(term).map((wording) => [termKey(wording), term] as const)));
}

/** A term's name and its other forms. */
export function wordingsOf({ term, variants = [] }: Term): string[] {
  return [term, ...variants];
}

/** Checks a cleaned term against the limits and against the wording that the organisation's other terms take. */
export function termProblems(term: Term, taken: TakenWordings): FieldProblems {
  const variants = term.variants ?? [];
  const found: Record<keyof FieldProblems, string | undefined> = {
    term: wordingProblem(term.term) ?? takenProblem(term.term, taken),
    variants: rowsProblem(variants, TERM_LIMITS.variants, 'other forms') ?? takenRow(variants, taken),
    plain: rowsProblem(term.plain, TERM_LIMITS.plain, 'plainer wordings') ?? sameProblem(term),
    meaning:
      term.meaning === '' ? 'Say in a few words what it means.' : lengthProblem(term.meaning, TERM_LIMITS.meaning),
    question: lengthProblem(term.question ?? '', TERM_LIMITS.question),
    note: lengthProblem(term.note ?? '', TERM_LIMITS.note),
  };
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== undefined));
}

function wordingProblem(wording: string): string | undefined {
  if (wording === '') return 'Write the term.';
  if (wording.length > TERM_LIMITS.wording) return lengthProblem(wording, TERM_LIMITS.wording);
  return /[\p{L}\p{N}]/u.test(wording) ? undefined : 'A term needs at least one letter or number.';
}

function rowsProblem(rows: readonly string[], most: number, what: string): string | undefined {
  if (rows.length > most) return `There are ${rows.length} ${what}; keep to ${most}.`;
  const at = rows.findIndex((row) => wordingProblem(row) !== undefined);
  return at < 0 ? undefined : `Line ${at + 1}: ${wordingProblem(rows[at] ?? '')}`;
}

function lengthProblem(text: string, most: number): string | undefined {
  return text.length > most ? `This has ${count(text.length)} characters; keep to ${most}.` : undefined;
}

function takenProblem(wording: string, taken: TakenWordings): string | undefined {
  const key = termKey(wording);
  const owner = taken.get(key);
  if (owner === undefined) return undefined;
  return termKey(owner.term) === key
    ? `“${owner.term}” is there already.`
    : `“${wording}” is already another form of “${owner.term}”.`;
}

function takenRow(rows: readonly string[], taken: TakenWordings): string | undefined {
  return rows.map((row) => takenProblem(row, taken)).find((problem) => problem !== undefined);
}

function sameProblem(term: Term): string | undefined {
  const own = new Set(wordingsOf(term).map(termKey));
  const same = term.plain.find((row) => own.has(termKey(row)));
  return same === undefined ? undefined : `“${same}” is the term itself; write plainer words for it.`;
}

const count = (number: number) => number.toLocaleString('en-GB');
