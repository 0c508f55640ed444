import { cleanTerm } from './clean-term.ts';
import { readTerm } from './read-term.ts';
import type { Term } from './term.ts';
import { termKey } from './term-key.ts';
import { firstProblem, type TakenWordings, termProblems, wordingsOf } from './validate-term.ts';

/** Something wrong with a file of terms. */
export interface FileProblem {
  /** Which entry, counted from 1; absent where the file as a whole is at fault. */
  readonly entry?: number;
  readonly message: string;
}

/** Reads terms from JSON: a list of entries. Good entries come back though others are wrong. */
export function parseTerms(json: string): { readonly terms: Term[]; readonly problems: FileProblem[] } {
  const entries = parseList(json);
  if (!entries) return { terms: [], problems: [{ message: 'is not a list of terms in JSON' }] };
  const terms: Term[] = [];
  const problems: FileProblem[] = [];
  const taken = new Map<string, Term>();
  entries.forEach((value, index) => {
    const reading = parseEntry(value, taken);
    if ('problem' in reading) {
      problems.push({ entry: index + 1, message: reading.problem });
      return;
    }
    terms.push(reading.term);
    for (const wording of wordingsOf(reading.term)) taken.set(termKey(wording), reading.term);
  });
  return { terms, problems };
}

function parseList(json: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** One entry, cleaned, or the first thing wrong with it; in a file a term may do without a meaning. */
function parseEntry(value: unknown, taken: TakenWordings): ReturnType<typeof readTerm> {
  const reading = readTerm(value);
  if ('problem' in reading) return reading;
  const term = cleanTerm(reading.term);
  const { meaning, ...others } = termProblems(term, taken);
  const problem = firstProblem({ ...others, ...(term.meaning !== '' && meaning && { meaning }) });
  return problem === undefined ? { term } : { problem };
}
