/** A stretch of a text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What to take out so that the wording from `start` to `end` goes and the sentence stays whole: a space goes with it, and commas left over. */
export function deletion(text: string, start: number, end: number): Stretch {
  const follows = text[end] ?? '.';
  const isAfterComma = text.slice(start - 2, start) === ', ';
  if (isAfterComma && follows === ',') return { start: start - 2, end: end + 1 };
  if (isAfterComma && /[.;:!?]/.test(follows)) return { start: start - 2, end };
  return { start: text[start - 1] === ' ' ? start - 1 : start, end };
}
