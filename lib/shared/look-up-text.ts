/** The longest wording that is looked up, in UTF-16 code units. */
export const MOST_LOOKED_UP = 200;

/** What there is to look up of a selection: on one line, without quotes and stops around it, cut between words; undefined where there is nothing. */
export function lookUpText(selection: unknown): string | undefined {
  if (typeof selection !== 'string') return undefined;
  // A whole page may be selected: no more of it is looked at than could be kept.
  const line = selection.slice(0, 4 * MOST_LOOKED_UP).replace(/[\p{C}\s]+/gu, ' ');
  const bare = line.replace(/^[\s"'“”‘’«»([{.,;:!?…-]+|[\s"“”‘«»)\]}.,;:!?…-]+$/g, '');
  if (bare.length <= MOST_LOOKED_UP) return bare === '' ? undefined : bare;
  const cut = bare.slice(0, MOST_LOOKED_UP + 1);
  return cut.includes(' ')
    ? cut.slice(0, cut.lastIndexOf(' '))
    : cut
        .slice(0, MOST_LOOKED_UP)
        .toWellFormed()
        .replace(/\uFFFD$/, '');
}
