import type { TextSplice } from '../../shared/text-splice.ts';
import type { ReplaceResult } from '../editor.ts';

/** A stretch of a text in UTF-16 offsets; an empty one is a caret. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type { TextSplice };

/** A replacement as the page's script carries it out. */
export interface DocsEdit extends Span {
  /** The text as we knew it when the edit was made, by its number: see `TextPart`. */
  readonly version: number;
  /** What stands before and after the wording, enough of it to tell the place from others. */
  readonly before: string;
  readonly expected: string;
  readonly after: string;
  readonly text: string;
}

/** What we ask the page's script to do. */
export type DocsRequest =
  /** Say how the text changed since it was last asked; with `anew` the whole of it. */
  | { readonly type: 'read'; readonly anew: boolean }
  /** Say where the caret is. */
  | { readonly type: 'caret' }
  /** Put the caret at `start`; Docs scrolls it into view. */
  | ({ readonly type: 'select' } & Span)
  | ({ readonly type: 'replace' } & DocsEdit)
  /** Let go of everything: this script of ours is about to end. */
  | { readonly type: 'stop' };

/** A part of an answer to `read`; the last one carries the number of the text it leads to and the selection. */
export interface TextPart extends TextSplice {
  readonly type: 'text';
  /** Length of the text after this part is taken in. */
  readonly length: number;
  readonly last?: { readonly version: number; readonly selection: Span | undefined };
}

/** Why Docs could not be asked: it has no such function, the function threw, or nothing came back. */
export type DocsSilence = 'absent' | 'thrown' | 'silent';

/** What the page's script answers. */
export type DocsAnswer =
  | TextPart
  | { readonly type: 'caret'; readonly selection: Span | undefined }
  | { readonly type: 'done' }
  | { readonly type: 'replaced'; readonly result: ReplaceResult }
  | { readonly type: 'failed'; readonly why: DocsSilence };

/** A request or an answer on its way; an answer carries the number of its request. */
export type Numbered<Message> = Message & { readonly ask: number };
