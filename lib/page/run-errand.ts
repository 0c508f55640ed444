import type { EditorBlock } from '../editors/editor.ts';
import type { DraftAnswer, DraftEdit, DraftErrand, FindingPlace, Passage } from '../messaging/draft-messages.ts';
import type { Draft, DraftFinding } from './draft.ts';
import { editFor } from './edit-for.ts';
import { doneMessage, failureMessage, isDone } from './replace-messages.ts';

/** How an errand in a draft ended, in words where there is something to say. */
export type ErrandOutcome = Omit<DraftAnswer, 'errand'>;

const CHANGED: ErrandOutcome = { isDone: false, words: failureMessage('changed') };

/** Does in the draft what a surface was asked to do: by the same code as the card. */
export async function runErrand(draft: Draft, errand: DraftErrand): Promise<ErrandOutcome> {
  await draft.editor.refresh?.();
  if ('replace' in errand) return replace(draft, errand.replace, errand.suggestion);
  if ('edit' in errand) return put(draft, errand.edit);
  if ('passage' in errand) return passage(draft, errand.passage);
  if ('heed' in errand) {
    return (await draft.heed(errand.heed)) ? { isDone: true, words: 'Marked again.' } : CHANGED;
  }
  const found = draft.findingAt(errand.ignore);
  if (!found) return CHANGED;
  await draft.ignoreHere(found);
  return { isDone: true, words: 'Ignored here.' };
}

async function replace(draft: Draft, place: FindingPlace, index: number): Promise<ErrandOutcome> {
  const found = draft.findingAt(place);
  const suggestion = found?.finding.suggestions[index];
  if (!found || !suggestion || suggestion.kind === 'ask') return CHANGED;
  const edit = editFor(found, suggestion);
  const result = await draft.put(edit);
  if (!isDone(result)) return { isDone: false, words: failureMessage(result) };
  const words = doneMessage(result, suggestion.kind === 'delete' ? undefined : suggestion.text);
  // What was only suggested still stands there: nothing is to be put back.
  return { isDone: true, words, ...(result === 'replaced' && { undo: undoOf(found, edit) }) };
}

/** What takes an edit back. Where words were taken out a letter beside them says where. */
function undoOf(
  { index, block }: DraftFinding,
  { start, end, expected, text }: { start: number; end: number; expected: string; text: string },
): DraftEdit {
  if (text !== '') return { block: index, start, expected: text, text: expected };
  const from = Math.max(start - 1, 0);
  const to = from === start ? end + 1 : end;
  const beside = block.text.slice(from, start) + block.text.slice(end, to);
  return { block: index, start: from, expected: beside, text: block.text.slice(from, to) };
}

async function put(draft: Draft, { block: index, start, expected, text }: DraftEdit): Promise<ErrandOutcome> {
  const block = draft.editor.blocks()[index];
  if (!block) return CHANGED;
  const result = await draft.put({ block: block.id, start, end: start + expected.length, expected, text });
  return isDone(result) ? { isDone: true, words: 'Put back.' } : { isDone: false, words: failureMessage(result) };
}

function passage({ editor }: Draft, wording: string): ErrandOutcome {
  const blocks = editor.blocks();
  const at = wording === '' ? editor.selected?.() : undefined;
  const index = blocks.findIndex(({ id, text }) =>
    at ? id === at.block : wording !== '' && text.toLowerCase().includes(wording.toLowerCase()),
  );
  const block = blocks[index];
  if (!block) return { isDone: false, words: '' };
  const start = at?.offset ?? block.text.toLowerCase().indexOf(wording.toLowerCase());
  const end = Math.min(at?.end ?? start + wording.length, block.text.length);
  return { isDone: true, words: '', passage: { block: inputOf(block), index, start, end } satisfies Passage };
}

function inputOf({ text, kind, leadIn }: EditorBlock): Passage['block'] {
  return { text, kind, ...(leadIn !== undefined && { leadIn }) };
}
