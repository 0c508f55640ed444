import type { Lesson } from '../shared/category.ts';
import { lessonOf } from '../shared/category.ts';
import type { ReportedFinding } from './summarise.ts';

const MOST = 3;
/** Saying a thing more often than this makes it no worse. */
const MOST_TIMES = 5;

/**
 * How much one fix under each lesson does for the people who read. Wording that sets people apart or makes them all one
 * costs a writer their goodwill; a promise nobody holds, or a plan without means, their trust; a hard word can be looked up.
 */
const WEIGHTS: Readonly<Record<Lesson, number>> = { voice: 3, blanket: 3, promise: 2, resource: 2, language: 1 };

/**
 * The findings of a report that are worth mending first, three at most: those with the highest product of their
 * lesson's weight and the number of times the draft says them (five at most). Wording that the people it names dislike
 * counts twice. Of equals, one with plainer wording to put in comes before a question, and otherwise the one that comes
 * first in the draft.
 */
export function usefulFixes(findings: readonly ReportedFinding[]): ReportedFinding[] {
  return findings
    .map((reported) => ({ reported, worth: worthOf(reported), isReady: hasWording(reported) }))
    .sort((a, b) => b.worth - a.worth || Number(b.isReady) - Number(a.isReady))
    .slice(0, MOST)
    .map(({ reported }) => reported);
}

function worthOf({ finding: { category, disliked }, times }: ReportedFinding): number {
  return WEIGHTS[lessonOf(category)] * (disliked ? 2 : 1) * Math.min(times, MOST_TIMES);
}

const hasWording = ({ finding }: ReportedFinding) => finding.suggestions.some(({ kind }) => kind !== 'ask');
