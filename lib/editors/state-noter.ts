/**
 * Editors that do not take what is typed by a command for a step of their undo, and the event at which they note one:
 * RoosterJS, the editor of Outlook on the web, at the end of a composition; TinyMCE after a correction of spelling.
 */
const NOTERS: readonly (readonly [selector: string, makeEvent: () => Event])[] = [
  ['[id^="editorParent_"] > div', () => new CompositionEvent('compositionend', { bubbles: true })],
  ['.mce-content-body', () => new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' })],
];

/** What has the editor note a state that its undo goes back to; undefined where its undo is the browser's, or needs no telling. */
export function stateNoter(root: HTMLElement): (() => void) | undefined {
  const makeEvent = NOTERS.find(([selector]) => root.matches(selector))?.[1];
  return makeEvent && (() => void root.dispatchEvent(makeEvent()));
}
