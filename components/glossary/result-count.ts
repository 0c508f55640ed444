/** The worker sends no more than this. */
const MOST = 20;

/** What a search found, in words: nothing to say before one was made. */
export function resultCount(query: string, count: number): string {
  if (query === '') return '';
  if (count === 0) return `Nothing in the glossary for “${query}”.`;
  if (count >= MOST) return `The first ${MOST} entries. Type more to narrow them down.`;
  return count === 1 ? '1 entry' : `${count} entries`;
}
