import { type Gap, gapsOf } from '../../lib/report/promise-ledger.ts';
import type { Report } from '../../lib/report/summarise.ts';
import { type Lesson, lessonOf } from '../../lib/shared/category.ts';

type Asked = Pick<Report, 'findings' | 'commitments'>;

/**
 * What a panel of people who write policy together with those it is for would ask of this draft under a lesson. The
 * lessons are those of co-production; the wording is ours, and quotes the draft where it gives a reason to ask.
 */
export function panelQuestion(lesson: Lesson, draft: Asked): string {
  return QUESTIONS[lesson](draft, quoted(lesson, draft));
}

const QUESTIONS: Readonly<Record<Lesson, (draft: Asked, words: string) => string>> = {
  language: (_draft, words) =>
    words === ''
      ? 'Who from outside your office has read this, and at which word did they stop?'
      : `Would somebody who uses this service say ${words} to a neighbour? What would they say?`,
  blanket: (_draft, words) =>
    words === ''
      ? 'Whose life does this not fit, and how would you find out?'
      : `People differ behind ${words}. Whose life does this not fit, and have you asked them?`,
  promise: (draft, words) => promiseQuestion(draft, words),
  voice: (_draft, words) =>
    words === ''
      ? 'Where in this draft can people find what they told you, and what changed because of it?'
      : `Would the people behind ${words} say it that way? Where can they find what they told you?`,
  resource: (draft, words) => resourceQuestion(draft, words),
};

function promiseQuestion({ commitments }: Asked, words: string): string {
  const undated = missing(commitments, 'when');
  const nobody = missing(commitments, 'who');
  if (undated > 0) {
    return `${counted(undated, commitments.length)} not say by when. What will people see, when, and who tells them if it slips?`;
  }
  if (nobody > 0) {
    return `${counted(nobody, commitments.length)} not say who acts. Whom do people ring if nothing happens?`;
  }
  return words === ''
    ? 'What will you not be able to do, and does the draft say so?'
    : `What will people see after ${words}, and what will you tell them if it does not come?`;
}

function resourceQuestion({ commitments }: Asked, words: string): string {
  const without = missing(commitments, 'means');
  if (words !== '') return `Who does the work behind ${words}, in which hours, and what do they leave undone?`;
  return without > 0
    ? `${counted(without, commitments.length)} not say with what money or staff. Who pays people for their time, and out of what?`
    : 'Are people paid for the time they give to this, as your staff are?';
}

function missing(commitments: Asked['commitments'], gap: Gap): number {
  return commitments.filter(({ commitment }) => gapsOf(commitment).includes(gap)).length;
}

function counted(some: number, all: number): string {
  if (all === 1) return 'The one promise here does';
  if (some === all) return `All ${all} promises here do`;
  return some === 1 ? `One of ${all} promises here does` : `${some} of ${all} promises here do`;
}

/** The first one or two wordings under a lesson, in quotation marks; hard sentences are no wording to quote. */
function quoted(lesson: Lesson, { findings }: Asked): string {
  return findings
    .filter(({ finding: { category } }) => lessonOf(category) === lesson && category !== 'sentence')
    .slice(0, 2)
    .map(({ finding }) => `“${finding.text}”`)
    .join(' or ');
}
