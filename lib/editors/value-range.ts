import type { TextField } from './text-field.ts';
import type { ValuePiece } from './value-blocks.ts';

/** A live range in a text field's value, which a highlight can hold: Chromium's `OpaqueRange`. It names no nodes. */
export interface ValueRange
  extends Pick<Range, 'startOffset' | 'endOffset' | 'getClientRects' | 'getBoundingClientRect'> {
  readonly startContainer?: undefined;
  readonly endContainer?: undefined;
  /** Ends it: live ranges cost at every key. */
  disconnect(): void;
}

type Ranged = TextField & { createValueRange?(start: number, end: number): ValueRange };

/** Whether the browser has ranges in a field's value. */
export function hasValueRanges(field: Ranged): boolean {
  return field.createValueRange !== undefined;
}

/** A stretch of a block of a text field, wherever the block stands now. Offsets are of the value. */
export class ValueStretch {
  declare readonly startContainer?: undefined;
  declare readonly endContainer?: undefined;
  readonly #field: Ranged;
  readonly #piece: ValuePiece;
  readonly #start: number;
  readonly #end: number;

  /** `start` and `end` are offsets into the block's text. */
  constructor(field: TextField, piece: ValuePiece, start: number, end: number) {
    this.#field = field;
    this.#piece = piece;
    this.#start = start;
    this.#end = end;
  }

  get startOffset(): number {
    return this.#piece.start + this.#start;
  }

  get endOffset(): number {
    return this.#piece.start + this.#end;
  }

  /** A range that the browser keeps in place; undefined where the value is shorter by now. */
  live(): ValueRange | undefined {
    const { startOffset, endOffset } = this;
    if (endOffset > this.#field.value.length) return undefined;
    return this.#field.createValueRange?.(startOffset, endOffset);
  }

  getBoundingClientRect(): DOMRect {
    const range = this.live();
    const rect = range?.getBoundingClientRect() ?? new DOMRect();
    range?.disconnect();
    return rect;
  }

  /** A rectangle a line, of what the field shows and what it does not. */
  getClientRects(): readonly DOMRect[] {
    const range = this.live();
    const rects = [...(range?.getClientRects() ?? [])];
    range?.disconnect();
    return rects;
  }
}
