import { parseTerms } from '../terms/term-file.ts';
import type { Term } from '../terms/term.ts';
import { InputError } from './input-error.ts';
import { readText } from './read-text.ts';

/** The extra terms in a JSON file. Throws `InputError`, naming the first entries that are wrong and why. */
export function readTerms(path: string): Term[] {
  const { terms, problems } = parseTerms(readText(path));
  if (problems.length === 0) return terms;
  const shown = problems.slice(0, 3).map(({ entry, message }) => (entry === undefined ? message : `entry ${entry}: ${message}`));
  throw new InputError(`${path}: ${shown.join('; ')}`);
}
