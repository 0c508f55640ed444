import type { ReplaceResult } from './editor.ts';
import type { TextField } from './text-field.ts';

/** A replacement in a field's value, in UTF-16 offsets of the value. */
export interface ValueEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Puts a replacement into a text field as if the writer had typed it over the selected wording: the browser's own undo
 * keeps it, and a page that keeps the value (React) hears of it. There is no second way: what sets a value by script
 * takes the writer's undo away.
 */
export async function replaceInField(field: TextField, { start, end, text }: ValueEdit): Promise<ReplaceResult> {
  if (field.readOnly || field.disabled) return 'read-only';
  const { value: before, maxLength, scrollTop, scrollLeft } = field;
  const after = before.slice(0, start) + text + before.slice(end);
  // A browser cuts what is too long without a word.
  if (maxLength >= 0 && after.length > maxLength) return 'too-long';
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  if (field.value !== before || field.selectionStart !== start || field.selectionEnd !== end) return 'changed';
  // The only way to type for the writer that every browser has; nothing has come to take its place.
  if (text === '') field.ownerDocument.execCommand('delete');
  else field.ownerDocument.execCommand('insertText', false, text);
  field.scrollTo({ top: scrollTop, left: scrollLeft, behavior: 'instant' });
  const isTaken = () =>
    field.value === after || (field.value !== before && field.value.slice(start, start + text.length) === text);
  if (!isTaken()) return 'failed';
  // A page that keeps the value may put the old one back at once.
  await new Promise((resolve) => setTimeout(resolve));
  return isTaken() ? 'replaced' : 'failed';
}
