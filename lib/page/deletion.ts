/** A stretch of a text and what to put in its place. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  readonly text: string;
}

const SENTENCE_START = /(?:^|[.!?:\n]["'”’)]*\s)["'“‘(]*$/u;

/**
 * The edit that takes wording out of a text and leaves the sentence whole: no doubled space or comma, and the capital
 * passed on to the word that now comes first.
 */
export function deletion(text: string, start: number, end: number): TextEdit {
  if (SENTENCE_START.test(text.slice(0, start))) return deletionAtStart(text, start, end);
  const isBetweenCommas = text.slice(start - 2, start) === ', ' && text[end] === ',';
  if (isBetweenCommas) return edit(text, start - 2, end + 1);
  const isAfterSpace = text[start - 1] === ' ' && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
  return edit(text, isAfterSpace ? start - 1 : start, end);
}

function deletionAtStart(text: string, start: number, end: number): TextEdit {
  const gap = /^[,;:]?\s+/.exec(text.slice(end))?.[0].length ?? 0;
  const next = String.fromCodePoint(text.codePointAt(end + gap) ?? 0);
  const capital = next.toLocaleUpperCase();
  const passesCapitalOn = gap > 0 && /^\p{Lu}/u.test(text.slice(start, end)) && capital !== next;
  return passesCapitalOn ? edit(text, start, end + gap + next.length, capital) : edit(text, start, end + gap);
}

function edit(text: string, start: number, end: number, by = ''): TextEdit {
  return { start, end, expected: text.slice(start, end), text: by };
}
