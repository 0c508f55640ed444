import type { Span } from './messages.ts';

/** How much of the text around a wording tells its place, to begin with and at most, in UTF-16 code units on each side. */
const LEAST = 40;
const MOST = 2560;

/** What stands before and after a stretch of a text: enough to tell it from any other place, where that can be had. */
export function editContext(text: string, { start, end }: Span): { readonly before: string; readonly after: string } {
  for (let reach = LEAST; ; reach *= 2) {
    const before = text.slice(Math.max(0, start - reach), start);
    const after = text.slice(end, end + reach);
    const all = before + text.slice(start, end) + after;
    if (reach >= MOST || text.indexOf(all) === text.lastIndexOf(all)) return { before, after };
  }
}
