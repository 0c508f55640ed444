/**
 * Editors that undo together what was changed within so many milliseconds: Quill's `history.delay`, `newGroupDelay` of
 * ProseMirror and of CodeMirror.
 */
const DELAYS: readonly (readonly [selector: string, delay: number])[] = [
  ['.ql-editor', 1000],
  ['.ProseMirror, .cm-content', 500],
];

/**
 * Waits until the editor will undo a change apart from what was typed before it. `changedAt` is when that was, in
 * milliseconds of the page's clock.
 */
export async function untilUndoIsSeparate(root: HTMLElement, changedAt: number): Promise<void> {
  const delay = DELAYS.find(([selector]) => root.matches(selector))?.[1] ?? 0;
  const left = changedAt + delay - performance.now();
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left + 1));
}
