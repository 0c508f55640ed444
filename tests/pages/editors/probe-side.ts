import type { Editor } from '../../../lib/editors/editor.ts';

/** A mark as the page finds it. */
export interface ProbedMark {
  readonly wording: string;
  readonly box: DOMRect;
}

/** How a test reads and drives one kind of editor from the page's side. */
export interface ProbeSide {
  /** Our own adapter, in the page's world: it follows the editor from the start, edit by edit, as in the extension. */
  readonly reader: Pick<Editor, 'blocks' | 'replace'>;
  /** Selects a wording, as by a double click, or puts the caret behind it; the focus goes with it. Throws where it is not there. */
  select(wording: string, which: 'whole' | 'behind'): void;
  /** What stands before the caret, from the editor's beginning; `(none)` where there is no caret. */
  textBeforeCaret(): string;
  /** What is marked, in the order of the text. Throws where a mark lies outside the editor. */
  marks(ranges: readonly AbstractRange[]): readonly ProbedMark[];
}
