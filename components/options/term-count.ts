/** How many terms there are, and how many of them a search found, in words. */
export function termCount(all: number, found: number, query: string): string {
  const wanted = query.trim();
  if (all === 0) return 'No terms yet. Add the first one: a word that only your own people use.';
  if (wanted === '') return all === 1 ? '1 term' : `${all} terms`;
  return found === 0 ? `No term holds “${wanted}”.` : `${found} of ${all} terms`;
}
