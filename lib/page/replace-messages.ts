import type { ReplaceResult } from '../editors/editor.ts';

type Done = 'replaced' | 'suggested';

const FAILURES: Readonly<Record<Exclude<ReplaceResult, Done>, string>> = {
  changed: 'The text has changed, so nothing was replaced.',
  'read-only': 'You can only read this document, so nothing was replaced.',
  composing: 'Finish the word you are typing first. Nothing was replaced yet.',
  'too-long': 'This field has no room for the new wording, so nothing was replaced.',
  failed: 'This editor did not take the change.',
};

/** Whether a replacement ended well. */
export function isDone(result: ReplaceResult): result is Done {
  return result === 'replaced' || result === 'suggested';
}

/** Why nothing was replaced, in words. */
export function failureMessage(result: Exclude<ReplaceResult, Done>): string {
  return FAILURES[result];
}

/** What was done, in words; `text` is the new wording, undefined where some was taken out. */
export function doneMessage(result: Done, text: string | undefined): string {
  if (text === undefined) return result === 'replaced' ? 'Taken out.' : 'Suggested: leave it out.';
  return result === 'replaced' ? `Replaced with “${text}”.` : `Suggested: “${text}”.`;
}
