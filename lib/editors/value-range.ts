import type { TextSplice } from '../shared/text-splice.ts';
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

/** What lies over a field where the browser has no ranges in its value. */
export interface Mirror {
  /** Holds the value, letter for letter. */
  readonly node: Text;
  /** Follows a change of the field's value. Ranges in the node stay with their text. */
  splice(change: TextSplice): void;
  /** Goes to where the field's text is now. */
  place(): void;
}

/** Mirrors come in a script of their own, as browsers with ranges in values need none. */
export interface MirrorSource {
  /** Lays one over `field`, whose value is `value`, until `signal` aborts; undefined until the script is there. */
  mirror(field: TextField, value: string, signal: AbortSignal): Mirror | undefined;
  /** Has the script come. */
  get(): Promise<unknown>;
}

/** A stretch of a block of a text field, wherever the block stands now. Offsets are of the value. */
export class ValueStretch {
  readonly #field: Ranged;
  readonly #piece: ValuePiece;
  readonly #start: number;
  readonly #end: number;
  readonly #mirror: Mirror | undefined;

  /** `start` and `end` are offsets into the block's text; with a mirror it is a stretch of the mirror's node. */
  constructor(field: TextField, piece: ValuePiece, start: number, end: number, mirror?: Mirror) {
    this.#field = field;
    this.#piece = piece;
    this.#start = start;
    this.#end = end;
    this.#mirror = mirror;
  }

  /** The mirror's node; a value itself is in none. */
  get startContainer(): Text | undefined {
    return this.#mirror?.node;
  }

  get endContainer(): Text | undefined {
    return this.#mirror?.node;
  }

  get startOffset(): number {
    return this.#piece.start + this.#start;
  }

  get endOffset(): number {
    return this.#piece.start + this.#end;
  }

  /** A range that the browser keeps in place; undefined where the value is shorter by now. */
  live(): Range | ValueRange | undefined {
    const { startOffset, endOffset, startContainer: node } = this;
    if (endOffset > (node ?? this.#field.value).length) return undefined;
    if (!node) return this.#field.createValueRange?.(startOffset, endOffset);
    const range = new Range();
    range.setStart(node, startOffset);
    range.setEnd(node, endOffset);
    return range;
  }

  /** Where it is in the viewport, seen or not. */
  getBoundingClientRect(): DOMRect {
    return this.#measure((range) => range.getBoundingClientRect()) ?? new DOMRect();
  }

  /** A rectangle a line; none of lines that the field does not show. */
  getClientRects(): readonly DOMRect[] {
    const view = this.#field.getBoundingClientRect();
    const isShown = ({ top, bottom, left, right }: DOMRect) =>
      bottom > view.top && top < view.bottom && right > view.left && left < view.right;
    return this.#measure((range) => [...range.getClientRects()].filter(isShown)) ?? [];
  }

  #measure<Result>(measure: (range: Range | ValueRange) => Result): Result | undefined {
    this.#mirror?.place();
    const range = this.live();
    const result = range && measure(range);
    if (range && 'disconnect' in range) range.disconnect();
    return result;
  }
}
