import { EVERYWHERE_WORDS } from './everywhere-words.ts';
import type { Term } from './term.ts';
import { termKey } from './term-key.ts';

/** What is wrong with a term, in words for the person who typed it, field by field. Empty when nothing is. */
export type FieldProblems = Partial<Record<keyof typeof LABELS, string>>;

/** What people call each field that can be wrong. */
const LABELS = {
  term: 'Term',
  variants: 'Other forms',
  plain: 'Say instead',
  meaning: 'What it means',
  question: 'Question to ask',
  note: 'Note',
  advice: 'Advice',
  why: 'Why',
  source: 'Source',
  fineIn: 'Fine in',
} as const;

/** The most UTF-16 code units each field of an organisation term may hold, and the most rows of its lists. */
export const TERM_LIMITS = {
  wording: 100,
  variants: 20,
  plain: 10,
  meaning: 300,
  question: 200,
  note: 500,
  advice: 300,
  why: 300,
  source: 300,
  fineIn: 20,
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
  const isMarked = !term.alwaysFine;
  const found: Record<keyof FieldProblems, string | undefined> = {
    term: wordingProblem(term.term) ?? (isMarked ? tooCommon(term.term) : undefined) ?? takenProblem(term.term, taken),
    variants: rowsProblem(variants, TERM_LIMITS.variants, 'other forms', isMarked) ?? takenRow(variants, taken),
    plain: rowsProblem(term.plain, TERM_LIMITS.plain, 'plainer wordings', false) ?? sameProblem(term),
    meaning: saysNothing(term) ? 'Say in a few words what it means.' : textProblem(term, 'meaning'),
    question: textProblem(term, 'question'),
    note: textProblem(term, 'note'),
    advice: textProblem(term, 'advice'),
    why: textProblem(term, 'why'),
    source: textProblem(term, 'source'),
    fineIn: rowsProblem(term.fineIn ?? [], TERM_LIMITS.fineIn, 'phrases', false),
  };
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== undefined));
}

/** The first of the problems in one sentence, with the field it is about; undefined where there is none. */
export function firstProblem(problems: FieldProblems): string | undefined {
  const [found] = Object.entries(problems) as [keyof FieldProblems, string][];
  if (found === undefined) return undefined;
  const [field, problem] = found;
  return field === 'term' ? problem : `${LABELS[field]}: ${problem}`;
}

/** A term that is marked must say something: what it means, plainer words, or what to ask. */
const saysNothing = ({ meaning, plain, question = '', advice = '', alwaysFine }: Term) =>
  !alwaysFine && meaning === '' && plain.length === 0 && question === '' && advice === '';

function wordingProblem(wording: string): string | undefined {
  if (wording === '') return 'Write the term.';
  if (wording.length > TERM_LIMITS.wording) return lengthProblem(wording, TERM_LIMITS.wording);
  return /[\p{L}\p{N}]/u.test(wording) ? undefined : 'A term needs at least one letter or number.';
}

/** A single letter, or a word of every sentence, would mark everything. */
function tooCommon(wording: string): string | undefined {
  const bare = termKey(wording).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const isEverywhere = bare.length === 1 ? bare === wording.toLowerCase() : EVERYWHERE_WORDS.has(bare);
  return isEverywhere ? `“${wording}” is in nearly every sentence: marking it would bury all the rest.` : undefined;
}

function rowsProblem(rows: readonly string[], most: number, what: string, isMarked: boolean): string | undefined {
  if (rows.length > most) return `There are ${rows.length} ${what}; keep to ${most}.`;
  const problem = (row: string) => wordingProblem(row) ?? (isMarked ? tooCommon(row) : undefined);
  const at = rows.findIndex((row) => problem(row) !== undefined);
  return at < 0 ? undefined : `Line ${at + 1}: ${problem(rows[at] ?? '')}`;
}

function textProblem(term: Term, field: 'meaning' | 'question' | 'note' | 'advice' | 'why' | 'source') {
  return lengthProblem(term[field] ?? '', TERM_LIMITS[field]);
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
