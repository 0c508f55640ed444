import type { TextSplice } from '../shared/text-splice.ts';
import type { NodePlace } from './offset-map.ts';
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
  /** How long the value is that it holds, in UTF-16 code units. */
  readonly length: number;
  /** Where the character at an offset into the value stands in it. */
  placeOf(offset: number): NodePlace<Text>;
  /** Follows a change of the field's value. */
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

/** A stretch of a block of a text field, wherever the block stands now. Offsets are of the value, or of a node of the mirror's. */
export class ValueStretch {
  readonly #field: Ranged;
  readonly #piece: ValuePiece;
  readonly #start: number;
  readonly #end: number;
  readonly #mirror: Mirror | undefined;

  /** `start` and `end` are offsets into the block's text; with a mirror it is a stretch of the mirror's text. */
  constructor(field: TextField, piece: ValuePiece, start: number, end: number, mirror?: Mirror) {
    this.#field = field;
    this.#piece = piece;
    this.#start = start;
    this.#end = end;
    this.#mirror = mirror;
  }

  /** The mirror's node; a value itself is in none. */
  get startContainer(): Text | undefined {
    return this.#from.node;
  }

  get endContainer(): Text | undefined {
    return this.#to.node;
  }

  get startOffset(): number {
    return this.#from.offset;
  }

  get endOffset(): number {
    return this.#to.offset;
  }

  get #from(): NodePlace<Text | undefined> {
    const offset = this.#piece.start + this.#start;
    return this.#mirror?.placeOf(offset) ?? { node: undefined, offset };
  }

  get #to(): NodePlace<Text | undefined> {
    const last = this.#piece.start + this.#end - 1;
    const { node, offset } = this.#mirror?.placeOf(last) ?? { node: undefined, offset: last };
    return { node, offset: offset + 1 };
  }

  /** A range that the browser keeps in place; undefined where the value is shorter by now. */
  live(): Range | ValueRange | undefined {
    if (this.#piece.start + this.#end > (this.#mirror ?? this.#field.value).length) return undefined;
    const [from, to] = [this.#from, this.#to];
    if (!from.node || !to.node) return this.#field.createValueRange?.(from.offset, to.offset);
    const range = new Range();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
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
