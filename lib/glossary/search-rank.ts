/** The wordings of an entry as `termKey` writes them. */
export interface Wordings {
  /** The term first, then its variants. */
  readonly own: readonly string[];
  readonly plain: readonly string[];
}

/**
 * How well entries answer a query (as `termKey` writes it), 0 being best. What was typed in full comes first: the term
 * itself (0), a variant (1), plainer wording (2), so that a search works from jargon to plain words and back. Then what
 * begins so, in the same order (3 to 5), and a word inside the term, a variant or plainer wording (6 to 8). What fits in
 * none of these ways, by its meaning or as it is spelled nearly so, comes last (9 and more): the wording first whose
 * length is nearest.
 */
export function searchRank(wanted: string): (entry: Wordings) => number {
  const wantedStems = stems(wanted);
  const closeness = [
    (wording: string) => wording === wanted || stems(wording) === wantedStems,
    (wording: string) => wording.startsWith(wanted),
    (wording: string) => wording.includes(` ${wanted}`) || wording.includes(`-${wanted}`),
  ];
  return ({ own: [term = '', ...variants], plain }) => {
    for (const [step, isClose] of closeness.entries()) {
      const place = [[term], variants, plain].findIndex((wordings) => wordings.some(isClose));
      if (place >= 0) return step * 3 + place;
    }
    return 9 + Math.min(lengthsApart([term, ...variants], wanted), lengthsApart(plain, wanted) + 0.5);
  };
}

/** The words of a text, in the order they stand there. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}’']+/gu) ?? [];
}

/** A word without its last ending, roughly, so that "leveraging" and "stakeholders" find their terms. */
export function stemmed(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|e|s)$/, '') : word;
}

/** Whether a word stands in so many texts that looking for it tells nothing. */
export function isFillerWord(word: string): boolean {
  return FILLERS.has(word);
}

const FILLERS = new Set(
  'a an and are as at be by for from in is it not of on or so that the their them they this to what who with you your'.split(
    ' ',
  ),
);

const lengthsApart = (wordings: readonly string[], { length }: string) =>
  Math.min(...wordings.map((wording) => Math.abs(wording.length - length)));

const stems = (text: string) => wordsOf(text).map(stemmed).join(' ');
