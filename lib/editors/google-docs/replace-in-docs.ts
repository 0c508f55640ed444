import type { ReplaceResult } from '../editor.ts';
import { type AnnotatedText, askForText, DocsError } from './annotated-text.ts';
import { findInput, findScroller, type InputTarget, isViewOnly } from './docs-elements.ts';
import { type EditOutcome, editOutcome } from './edit-outcome.ts';
import { type EditPlan, planEdit, selectionAfter } from './edit-plan.ts';
import { holdView } from './hold-view.ts';
import type { DocsEdit, Span } from './messages.ts';

/** How often to look whether the document has changed, and for how long, in milliseconds. */
const LOOK = 20;
const PATIENCE = 1500;
/** How long Docs scrolls to a selection, with some time to spare, in milliseconds. */
const SCROLLS = 350;

/** Who asks, and the text as it was last told: an edit made for that one needs no search. */
export interface Asker {
  readonly id: string;
  readonly known: { readonly version: number; readonly text: string };
}

/**
 * Replaces wording in the document as if the writer had pasted over it: one step for Docs' undo. Selects and pastes once
 * and no more, only where text and selection are as expected, and says what came of it. The caret and the view are
 * afterwards where they were.
 */
export async function replaceInDocs(edit: DocsEdit, { id, known }: Asker): Promise<ReplaceResult> {
  const docs = await askForText(window, id);
  const plan = planEdit(docs.text, edit, known.version === edit.version ? known.text : undefined);
  if (!plan) return 'changed';
  const input = findInput(document);
  if (!input || isViewOnly(document)) return 'read-only';
  const scroller = findScroller(document);
  const letGo = scroller && holdView(scroller, [window, input.window]);
  const selection = docs.selection();
  try {
    const outcome = await pasteOver(plan, docs, input, id);
    await putBack(selection && caretAfter(selection, plan, docs.text, outcome), id);
    return outcome === 'replaced' || outcome === 'suggested' || outcome === 'changed' ? outcome : 'failed';
  } finally {
    letGo?.(SCROLLS);
  }
}

/** What came of an edit; `refused`: nothing was pasted, as the selection could not be made; `changed`: the text is another by now. */
type Ending = EditOutcome | 'refused' | 'changed';

/** Selects and pastes. */
async function pasteOver(plan: EditPlan, docs: AnnotatedText, input: InputTarget, id: string): Promise<Ending> {
  select(plan, docs, input);
  // From here to the paste nothing may come between.
  if (!isSelected(plan, docs)) {
    // The object may be a snapshot, which does not see what it selected: a new one does.
    const again = await askForText(window, id);
    if (again.text !== docs.text) return 'changed';
    input.editable.focus({ preventScroll: true });
    if (!isSelected(plan, again)) return 'refused';
  }
  if (document.activeElement !== input.frame || input.frame.contentDocument !== input.editable.ownerDocument) {
    return 'refused';
  }
  const isTaken = !paste(plan.text, input);
  const outcome = await comesTrue(plan, docs.text, id);
  // Nobody took the paste and nothing has changed: then a second way may be tried.
  if (isTaken || outcome !== 'unchanged') return outcome;
  type(plan.text, input);
  return comesTrue(plan, docs.text, id);
}

function select(plan: Span, docs: AnnotatedText, { editable }: InputTarget): void {
  editable.focus({ preventScroll: true });
  docs.select(plan);
  // Selecting takes the focus away.
  editable.focus({ preventScroll: true });
}

function isSelected(plan: Span, docs: AnnotatedText): boolean {
  const selection = docs.selection();
  return selection?.start === plan.start && selection.end === plan.end && docs.textNow() === docs.text;
}

/** Pastes plain text into the document; false when Docs took it. */
function paste(text: string, { window: inner, editable }: InputTarget): boolean {
  const clipboardData = new inner.DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new inner.ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData });
  // Firefox leaves out what the event is made with.
  if (!event.clipboardData?.getData('text/plain')) event.clipboardData?.setData('text/plain', text);
  return editable.dispatchEvent(event);
}

function type(text: string, { window: inner, editable }: InputTarget): void {
  editable.dispatchEvent(
    new inner.InputEvent('beforeinput', { bubbles: true, cancelable: true, inputType: 'insertText', data: text }),
  );
}

/** Waits until the document has changed as it should; what has become of it by then. */
async function comesTrue(plan: EditPlan, before: string, id: string): Promise<EditOutcome> {
  const end = performance.now() + PATIENCE;
  let outcome: EditOutcome = 'unchanged';
  do {
    await new Promise((resolve) => setTimeout(resolve, LOOK));
    const now = await askForText(window, id).catch(unlessSilent);
    if (now) outcome = editOutcome(before, plan, now.text);
    if (outcome === 'replaced' || outcome === 'suggested') return outcome;
  } while (performance.now() < end);
  return outcome;
}

function unlessSilent(error: unknown): undefined {
  if (!(error instanceof DocsError)) throw error;
}

/**
 * Where the caret belongs afterwards. Undefined where it must stay: a paste that Docs took and has not shown yet may still
 * come, and must find selected what it is to replace; and with a text we do not know the old place may be anywhere.
 */
function caretAfter(selection: Span, plan: EditPlan, before: string, ending: Ending): Span | undefined {
  if (ending === 'unchanged' || ending === 'other') return undefined;
  if (ending === 'replaced') return selectionAfter(selection, plan);
  if (ending !== 'suggested') return selection;
  return selectionAfter(selection, { ...plan, text: before.slice(plan.start, plan.end) + plan.text });
}

/** Puts the caret back, and the focus into the document. */
async function putBack(selection: Span | undefined, id: string): Promise<void> {
  const docs = await askForText(window, id).catch(unlessSilent);
  if (selection && docs && selection.end <= docs.text.length) docs.select(selection);
  findInput(document)?.editable.focus({ preventScroll: true });
}
