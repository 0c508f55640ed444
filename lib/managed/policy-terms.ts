import { cleanTerm } from '../terms/clean-term.ts';
import { readTerm } from '../terms/read-term.ts';
import type { Term } from '../terms/term.ts';
import { termKey } from '../terms/term-key.ts';
import { firstProblem, type TakenWordings, termProblems, wordingsOf } from '../terms/validate-term.ts';

/** The good terms in lists of entries of unknown shape; what is wrong with each of the others goes to `problems`. */
export function policyTerms(lists: readonly (readonly unknown[])[], problems: string[]): Term[] {
  const taken = new Map<string, Term>();
  return lists.flat().flatMap((entry, index) => {
    const reading = readEntry(entry, taken);
    if ('problem' in reading) {
      problems.push(`Term ${index + 1}${nameOf(entry)}: ${reading.problem}`);
      return [];
    }
    for (const wording of wordingsOf(reading.term)) taken.set(termKey(wording), reading.term);
    return [reading.term];
  });
}

/** One entry, cleaned, or the first thing wrong with it; in a policy a term may do without a meaning. */
function readEntry(entry: unknown, taken: TakenWordings): ReturnType<typeof readTerm> {
  const reading = readTerm(entry);
  if ('problem' in reading) return { problem: `It ${reading.problem}.`.replace('It “', '“') };
  const term = cleanTerm(reading.term);
  const { meaning, ...problems } = termProblems(term, taken);
  const problem = firstProblem({ ...problems, ...(term.meaning !== '' && meaning && { meaning }) });
  return problem === undefined ? { term } : { problem };
}

function nameOf(entry: unknown): string {
  const name = (entry as { term?: unknown } | null)?.term;
  return typeof name === 'string' && name.trim() !== '' ? ` (“${name.trim().slice(0, 60)}”)` : '';
}
