/** A number as people write it: `20,000`. */
export const shownNumber = (number: number) => number.toLocaleString('en-GB');

/** How many there are of a thing: `1 term`, `20,000 terms`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${shownNumber(number)} ${number === 1 ? one : many}`;
}

/** How many terms there are, and how many of them a search found, in words. */
export function termCount(all: number, found: number, query: string): string {
  const wanted = query.trim();
  if (all === 0) return 'No terms yet. Add the first one: a word that only your own people use.';
  if (wanted === '') return counted(all, 'term');
  return found === 0 ? `No term holds “${wanted}”.` : `${shownNumber(found)} of ${counted(all, 'term')}`;
}

/** What an import did, in words. */
export function importOutcome(added: number, changed: number): string {
  if (added === 0) return `${counted(changed, 'term')} changed.`;
  return changed === 0
    ? `${counted(added, 'term')} added.`
    : `${counted(added, 'term')} added, ${shownNumber(changed)} changed.`;
}
