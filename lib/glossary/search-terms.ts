import type { Term } from '../terms/term.ts';
import { termKey } from '../terms/term-key.ts';

/** The most entries a search gives. */
export const MAX_RESULTS = 20;

/**
 * Terms that answer a query, best first: the wording itself, then wording that begins so, then a word in it that
 * begins so, then wording that holds the query anywhere. At each step the term's own forms come before its plainer
 * wording, and that before its meaning, so that the search works from jargon to plain words and back.
 */
export function searchTerms<T extends Term>(terms: readonly T[], query: string): T[] {
  const wanted = termKey(query);
  if (wanted === '') return [];
  return terms
    .map((term) => ({ term, rank: rankOf(term, wanted) }))
    .filter(({ rank }) => rank < NOT_FOUND)
    .sort((a, b) => a.rank - b.rank || a.term.term.localeCompare(b.term.term, 'en-GB'))
    .slice(0, MAX_RESULTS)
    .map(({ term }) => term);
}

const NOT_FOUND = 100;
/** Ranks a step apart leave room for the field within the step. */
const STEP = 10;

function rankOf(term: Term, wanted: string): number {
  const own = best([term.term, ...(term.variants ?? [])], wanted);
  const plain = best(term.plain, wanted);
  const meaning = wordStart(termKey(term.meaning), wanted) && wanted.length > 2 ? 3 : NOT_FOUND;
  return Math.min(own * STEP, plain * STEP + 1, meaning * STEP + 2);
}

function best(wordings: readonly string[], wanted: string): number {
  return Math.min(NOT_FOUND, ...wordings.map((wording) => closeness(termKey(wording), wanted)));
}

function closeness(wording: string, wanted: string): number {
  if (wording === wanted || stem(wording) === stem(wanted)) return 0;
  if (wording.startsWith(wanted)) return 1;
  if (wordStart(wording, wanted)) return 2;
  return wanted.length > 1 && wording.includes(wanted) ? 3 : NOT_FOUND;
}

function wordStart(text: string, wanted: string): boolean {
  return text.includes(` ${wanted}`) || text.includes(`-${wanted}`);
}

/** The wording without its last ending, roughly, so that "leveraging" and "stakeholders" find their terms. */
function stem(wording: string): string {
  return wording.length > 4 ? wording.replace(/(?:ing|ed|es|e|s)$/, '') : wording;
}
