import { stateNoter } from './state-noter.ts';
import { typeInFirefox } from './type-in-firefox.ts';

/** Puts a text in the place of what is selected, or takes that out; true where the editor says that it took the change. */
type WayToWrite = (root: HTMLElement, range: StaticRange, text: string) => boolean | Promise<boolean>;

const INIT = { bubbles: true, cancelable: true, composed: true };

/**
 * Asks the editor, as the browser's own spell checker does. Editors that keep the page to their model (Lexical, Slate,
 * CKEditor, Quill) take it and say so; to the others nothing happens.
 */
function ask(root: HTMLElement, range: StaticRange, text: string): boolean {
  const inputType = text === '' ? 'deleteContentBackward' : 'insertReplacementText';
  const event = { ...INIT, inputType, targetRanges: [range], ...(text !== '' && { dataTransfer: transfer(text) }) };
  return !root.dispatchEvent(new InputEvent('beforeinput', event));
}

/** Types for the writer. There is no other way to do so that every browser has; nothing has come to take its place. */
function type(root: HTMLElement, _range: StaticRange, text: string): boolean {
  const noteState = stateNoter(root);
  noteState?.();
  if (text === '') root.ownerDocument.execCommand('delete');
  else root.ownerDocument.execCommand('insertText', false, text);
  noteState?.();
  return false;
}

/** Pastes, or cuts. */
function paste(root: HTMLElement, _range: StaticRange, text: string): boolean {
  return !root.dispatchEvent(
    new ClipboardEvent(text === '' ? 'cut' : 'paste', { ...INIT, clipboardData: transfer(text) }),
  );
}

function transfer(text: string): DataTransfer {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  return data;
}

/**
 * Firefox tells editors of its own command before it carries it out, and keeps what we would hand over in an event of
 * ours from the page, so that editors would take the wording out and put nothing in its place.
 */
const isFirefox = navigator.userAgent.includes('Firefox/');

/** Asks only for what needs nothing handed over. */
const askToDelete: WayToWrite = (root, range, text) => text === '' && ask(root, range, text);

/** The ways, in the order in which they are tried. */
export const WAYS_TO_WRITE: readonly WayToWrite[] = isFirefox ? [askToDelete, typeInFirefox] : [ask, type, paste];
