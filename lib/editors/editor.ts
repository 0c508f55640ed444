import type { BlockInput } from '../report/block-analysis.ts';
import type { Category } from '../shared/category.ts';
import type { Shortfall } from '../shared/shortfall.ts';
import type { ValueStretch } from './value-range.ts';

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

/**
 * How a replacement ended: `suggested` (the editor took it as a suggestion: the old wording still stands there, for
 * somebody to decide), `changed` (the text under it was not as expected, nothing done), `read-only` (it may not be
 * written in), `composing` (the writer is in the middle of a word that several keys make up), `too-long` (the field may
 * hold no more text), `failed` (the editor did not take it).
 */
export const REPLACE_RESULTS = [
  'replaced',
  'suggested',
  'changed',
  'read-only',
  'composing',
  'too-long',
  'failed',
] as const;

/** One of the ways a replacement ends. */
export type ReplaceResult = (typeof REPLACE_RESULTS)[number];

/** A stretch of text on one line, in an editor whose text is in no node a range could hold. Measured as a `Range` is. */
export interface TextBox {
  getClientRects(): readonly DOMRect[];
}

/** Where a stretch of text stands: a range in the page's nodes or in a text field's value, or a box on one line. */
export type PagePlace = AbstractRange | ValueStretch | TextBox;

/** Draws marks for an editor whose text is in no node. */
export interface MarkLayer {
  /** Draws exactly these marks; what stands where it stood is left alone. */
  draw(marks: ReadonlyMap<TextBox, Category>): void;
  /** The box drawn at a point of the viewport, in CSS pixels; none where something lies over the editor. */
  boxAt(x: number, y: number): TextBox | undefined;
}

/**
 * What an editor tells: its text changed, or may have · somebody else than the writer changed it · the text stands
 * elsewhere on the page · the caret moved or may have · the writer went into the editor. An editor on whose root the
 * browser's own events tell the last two leaves them out.
 */
export type EditorEvent = 'text' | 'others' | 'layout' | 'caret' | 'entered';

/** Our adapter to one kind of web editor. It never writes into the editor but in `replace`. */
export interface Editor {
  readonly root: HTMLElement;
  /** All blocks in document order, as they stand now; the same array as before where nothing changed. */
  blocks(): readonly EditorBlock[];
  /** Calls `listener` after every event, until `signal` aborts. */
  onChange(listener: (event: EditorEvent) => void, signal: AbortSignal): void;
  /** Ranges in the page for a stretch of a block, or boxes, a box a line; empty when the block or the stretch is gone or cannot be found on the page. */
  rangesFor(block: BlockId, start: number, end: number): readonly PagePlace[];
  /** The caret when it stands in this editor and nothing is selected. */
  caret(): BlockPlace | undefined;
  /** What is selected in this editor, to the end of the block it begins in at most; the caret where nothing is. */
  selected?(): (BlockPlace & { readonly end: number }) | undefined;
  /** Whether a key pressed now goes to this editor. */
  hasFocus(): boolean;
  /** Remembers what is selected; the function it gives puts the focus back and selects it again. */
  keepSelection(): () => void;
  replace(edit: Edit): Promise<ReplaceResult>;
  /** Scrolls a stretch into view unless it is there. */
  show(block: BlockId, start: number, end: number): Promise<void>;
  /** Scrolls the place into view and puts the caret there. */
  reveal(block: BlockId, start: number): void;

  /** Draws the marks of an editor that gives boxes. */
  readonly layer?: MarkLayer;
  /** Which blocks are in view or near it, where boxes do not tell: the index of the first, and the one after the last. */
  inView?(): { readonly first: number; readonly end: number };
  /** Brings what is known of text and caret up to date, where that takes time. */
  refresh?(): Promise<void>;
  /** Calls `listener` for keys that the page's own document does not hear of. */
  onKey?(listener: (event: KeyboardEvent) => void, signal: AbortSignal): void;
  /** What this editor does not give us. */
  shortfall?(): Shortfall | undefined;
}
