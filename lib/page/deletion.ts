/** A stretch of a text and what to put in its place. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  readonly text: string;
}

const isSpace = (character: string) => character === ' ';

/**
 * The edit that takes wording out of a text and leaves the sentence whole: no doubled space, no comma at the beginning,
 * and the capital passed on to the word that now comes first.
 */
export function deletion(text: string, start: number, end: number): TextEdit {
  const edit = (from: number, to: number, by = '') => ({ start: from, end: to, expected: text.slice(from, to), text: by });
  const isSentenceStart = /(?:^|[.!?:\n]["'”’)]*\s)["'“‘(]*$/u.test(text.slice(0, start));
  if (isSentenceStart) {
    const gap = /^[,;:]?\s+/.exec(text.slice(end))?.[0].length ?? 0;
    const next = String.fromCodePoint(text.codePointAt(end + gap) ?? 0);
    const isCapital = /^\p{Lu}/u.test(text.slice(start));
    const capital = next.toLocaleUpperCase();
    if (gap > 0 && isCapital && capital !== next) return edit(start, end + gap + next.length, capital);
    return edit(start, end + gap);
  }
  if (isSpace(text.charAt(start - 1)) && !/^[\p{L}\p{N}]/u.test(text.slice(end))) return edit(start - 1, end);
  return edit(start, end);
}
