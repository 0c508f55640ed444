import type { EditPlan } from './edit-plan.ts';

/**
 * What became of a paste: the new wording stands in place of the old · both stand there, one of them as a suggestion ·
 * nothing has changed · something else did.
 */
export type EditOutcome = 'replaced' | 'suggested' | 'unchanged' | 'other';

/** How much on either side tells that it is the same place when the text has changed elsewhere too, in UTF-16 code units. */
const AROUND = 60;

/** Compares the text before a paste with the text now. */
export function editOutcome(before: string, plan: EditPlan, now: string): EditOutcome {
  if (now === before) return 'unchanged';
  const head = before.slice(0, plan.start);
  const tail = before.slice(plan.end);
  const old = plain(before.slice(plan.start, plan.end));
  const fresh = plain(plan.text);
  if (now.length >= head.length + tail.length && now.startsWith(head) && now.endsWith(tail)) {
    const middle = plain(now.slice(head.length, now.length - tail.length));
    if (middle === fresh) return 'replaced';
    return middle === old + fresh || middle === fresh + old ? 'suggested' : 'other';
  }
  return stands(head.slice(-AROUND) + plan.text + tail.slice(0, AROUND), before, now) ? 'replaced' : 'other';
}

/** Whether a stretch stands in the text now, in one place, and stood nowhere before. */
function stands(stretch: string, before: string, now: string): boolean {
  const wanted = plain(stretch);
  const text = plain(now);
  const at = text.indexOf(wanted);
  return at >= 0 && text.indexOf(wanted, at + 1) < 0 && !plain(before).includes(wanted);
}

/** A paste turns no-break spaces into plain ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
