import type { Term } from '../terms/term.ts';
import { parseTerms } from '../terms/term-file.ts';
import { InputError } from './input-error.ts';
import { readText } from './read-text.ts';

/** The extra terms in a JSON file. Throws `InputError`, naming the first entries that are wrong and why. */
export async function readTerms(path: string): Promise<Term[]> {
  const { terms, problems } = parseTerms(await readText(path));
  if (problems.length === 0) return terms;
  const shown = problems
    .slice(0, 3)
    .map(({ entry, message }) => (entry === undefined ? message : `entry ${entry}: ${message}`));
  throw new InputError(`${path}: ${shown.join('; ')}`);
}
