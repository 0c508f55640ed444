import { longForms } from './data/long-forms.ts';
import type { Token } from './tokens.ts';

/** Small words that a name may hold, whose letters its initials may have (*DfE*) or leave out (*DWP*). */
const SMALL = new Set(["'s", 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'the', 'to', 'with', '&', ',']);
/** With two initials too many names would fit: *Local Authority*, *Lucy Allan*. */
const FEWEST = 3;
/** A run of more words with a capital is a title, not a name with an abbreviation. */
const MOST = 8;

/**
 * What the names in full may be abbreviated to, in upper case: the initials of three or more words with a capital that
 * stand together, with and without those of the small words between (*Department for Work and Pensions*: DWP and DFWAP).
 * A shorter run within a longer one counts too (*Tees Valley Local Enterprise Partnership*: LEP). Letters whose long
 * form we know are only those of that name: *Government Digital Strategy* is no GDS.
 */
export function initialsOfNames(tokens: readonly Token[]): string[] {
  const found: string[] = [];
  let name: Token[] = [];
  for (const token of tokens) {
    const goesOn = name.length > 0 && name[0]?.sentence === token.sentence;
    if (goesOn && isPartOfName(token)) name.push(token);
    else {
      addInitials(name, found);
      name = token.word.shape === 'initial' ? [token] : [];
    }
  }
  addInitials(name, found);
  return found;
}

function isPartOfName({ word }: Token): boolean {
  return word.shape === 'initial' || SMALL.has(word.norm);
}

/** Adds the initials of a name and of every run of words within it. */
function addInitials(name: readonly Token[], found: string[]): void {
  const capitals = name.flatMap(({ word }, at) => (word.shape === 'initial' ? [at] : []));
  if (capitals.length < FEWEST || capitals.length > MOST) return;
  capitals.forEach((from, first) => {
    for (const to of capitals.slice(first + FEWEST - 1)) {
      const part = name.slice(from, to + 1);
      for (const letters of [lettersOf(part), lettersOf(part.filter(({ word }) => word.shape === 'initial'))]) {
        if (isNameOf(letters, part)) found.push(letters);
      }
    }
  });
}

function lettersOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ word }) => /[\p{L}\p{N}&]/u.exec(word.norm)?.[0] ?? '')
    .join('')
    .toUpperCase();
}

function isNameOf(letters: string, name: readonly Token[]): boolean {
  const known = longForms.get(letters);
  if (known === undefined) return true;
  const written = wordsOf(name.map(({ word }) => word.norm).join(' '));
  return known.some((longForm) => wordsOf(longForm) === written);
}

/** Lower case, the words alone: no hyphens, commas and apostrophes, and one way to write *and*. */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
