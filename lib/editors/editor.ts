import type { BlockInput } from '../report/block-analysis.ts';

/** Names one block of an editor for as long as the block's element lives. */
export type BlockId = number;

/** A block as an editor gives it. Offsets are UTF-16 code units into `text`. */
export interface EditorBlock extends BlockInput {
  readonly id: BlockId;
}

/** A place in a block's text. */
export interface BlockPlace {
  readonly block: BlockId;
  readonly offset: number;
}

/** A replacement the writer chose. */
export interface Edit {
  readonly block: BlockId;
  readonly start: number;
  readonly end: number;
  /** What must stand there now; the edit is refused when it does not. */
  readonly expected: string;
  readonly text: string;
}

/** How a replacement ended: `changed` (the text under it was not as expected, nothing done), `failed` (the editor did not take it). */
export type ReplaceResult = 'replaced' | 'changed' | 'failed';

/** Our adapter to one kind of web editor. It never writes into the editor but in `replace`. */
export interface Editor {
  readonly root: HTMLElement;
  /** All blocks in document order, as they stand now. */
  blocks(): readonly EditorBlock[];
  /** Calls `listener` after every change of text, until `signal` aborts. */
  onChange(listener: () => void, signal: AbortSignal): void;
  /** Ranges in the page for a stretch of a block; empty when the block or the stretch is gone. */
  rangesFor(block: BlockId, start: number, end: number): readonly AbstractRange[];
  /** The caret when it stands in this editor and nothing is selected. */
  caret(): BlockPlace | undefined;
  replace(edit: Edit): Promise<ReplaceResult>;
  /** Scrolls the place into view and puts the caret there. */
  reveal(block: BlockId, start: number): void;
}
