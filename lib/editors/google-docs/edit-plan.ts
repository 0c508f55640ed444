import type { DocsEdit, Span } from './messages.ts';

/** What exactly is selected and pasted for an edit. */
export interface EditPlan extends Span {
  readonly text: string;
}

/** How far to look for a word beside the edit, in UTF-16 code units. */
const REACH = 200;
const WORD_BEFORE = /[^\s\p{Cc}\p{Co}]+[ \u00a0]*$/u;
const WORD_AFTER = /^[ \u00a0]*[^\s\p{Cc}\p{Co}]+/u;

/**
 * Plans an edit of a document that now reads `text`; undefined when its wording cannot be found there without a doubt, or
 * cannot be pasted over. `known` is the text the edit was made for, where we still have it. The change is cut down to the
 * words that differ, and takes in a word beside it where one side would be empty or end in white space: a paste would
 * lose that.
 */
export function planEdit(text: string, edit: DocsEdit, known: string | undefined): EditPlan | undefined {
  const start = known === text ? edit.start : foundAgain(text, edit, known);
  if (start === undefined || text.slice(start, start + edit.expected.length) !== edit.expected) return undefined;
  return pasteable(text, trimmed({ start, end: start + edit.expected.length, text: edit.text }, edit.expected));
}

/** Where a selection stands after an edit; one that touched the edit becomes a caret behind it. */
export function selectionAfter(selection: Span, plan: EditPlan): Span {
  const by = plan.text.length - (plan.end - plan.start);
  if (selection.end <= plan.start) return selection;
  if (selection.start >= plan.end) return { start: selection.start + by, end: selection.end + by };
  return { start: plan.end + by, end: plan.end + by };
}

/**
 * Finds the wording in a text that has changed: by the words on both of its sides; by those on one side, or by itself,
 * only where that told its place before, or the wording may be gone and another like it be taken for it.
 */
function foundAgain(
  text: string,
  { before, expected, after }: DocsEdit,
  known: string | undefined,
): number | undefined {
  const whole = onlyPlace(text, before + expected + after);
  if (whole !== undefined) return whole + before.length;
  for (const [left, right] of [
    ['', after],
    [before, ''],
    ['', ''],
  ] as const) {
    const wanted = left + expected + right;
    const at = known !== undefined && onlyPlace(known, wanted) !== undefined ? onlyPlace(text, wanted) : undefined;
    if (at !== undefined) return at + left.length;
  }
  return undefined;
}

function onlyPlace(text: string, wanted: string): number | undefined {
  const at = text.indexOf(wanted);
  return at >= 0 && text.indexOf(wanted, at + 1) < 0 ? at : undefined;
}

const isSpace = (character: string | undefined) => character !== undefined && /\s/.test(character);
const isWord = (character: string | undefined) => character !== undefined && !/\s/.test(character);

/** Leaves out the words that both wordings begin and end with. */
function trimmed({ start, end, text }: EditPlan, old: string): EditPlan {
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old[head] === text[head]) head += 1;
  while (head > 0 && !(isSpace(old[head - 1]) && isWord(old[head]) && isWord(text[head]))) head -= 1;
  let tail = 0;
  while (tail < most - head - 1 && old.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  while (tail > 0 && !(isSpace(old.at(-tail)) && isWord(old.at(-tail - 1)) && isWord(text.at(-tail - 1)))) tail -= 1;
  return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
}

/** Takes in a word beside the change where that is needed for a paste. */
function pasteable(whole: string, plan: EditPlan): EditPlan | undefined {
  const { start, end, text } = plan;
  if (isFirm(whole.slice(start, end)) && isFirm(text)) return plan;
  const before = WORD_BEFORE.exec(whole.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const after =
    before === '' || isSpace(text.at(-1)) ? (WORD_AFTER.exec(whole.slice(end, end + REACH))?.[0] ?? '') : '';
  const wider = { start: start - before.length, end: end + after.length, text: (before + text + after).trim() };
  return isFirm(whole.slice(wider.start, wider.end)) && isFirm(wider.text) ? wider : undefined;
}

const isFirm = (text: string) => isWord(text[0]) && isWord(text.at(-1));
