import type { TextSplice } from '../shared/text-splice.ts';
import type { NodePlace } from './offset-map.ts';

/** A piece ends with the first blank line after so many UTF-16 code units: short pieces of a long text would be many. */
const LENGTH = 150;
const BLANK_LINE = /\n[^\S\n]*\n/g;

/** What a piece is whatever the page says of elements: a block in its parent's own look. */
const PIECE = 'all: unset !important; display: block !important; unicode-bidi: inherit !important';
/** Only the first line of all is indented. */
const LATER_PIECE = `${PIECE}; text-indent: 0 !important`;

/**
 * A text in an element, letter for letter, in pieces that each end with a line: a browser that lays a text of one node out
 * goes through all of it at every key. Offsets are UTF-16 code units.
 */
export class MirrorText {
  readonly #host: HTMLElement;
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];
  /** How long all of it is. */
  length = 0;

  /** Fills `host`, an empty element. */
  constructor(host: HTMLElement, text: string) {
    this.#host = host;
    this.#put(0, 0, text);
  }

  /** Where the character at `offset` stands. */
  placeOf(offset: number): NodePlace<Text> {
    const index = this.#indexOf(offset);
    return { node: this.#nodes[index] as Text, offset: offset - (this.#starts[index] ?? 0) };
  }

  /** Follows a change of the text. Ranges in pieces that no line was put into or taken out of stay with their text. */
  splice({ start, deleted, inserted }: TextSplice): void {
    const first = this.#indexOf(start);
    const last = this.#indexOf(start + deleted);
    const at = start - (this.#starts[first] ?? 0);
    if (first === last && !inserted.includes('\n')) {
      this.#nodes[first]?.replaceData(at, deleted, inserted);
      this.#count(first);
      return;
    }
    const old = this.#nodes.slice(first, last + 1).map(({ data }) => data);
    const text = old.join('');
    this.#put(first, old.length, text.slice(0, at) + inserted + text.slice(at + deleted));
  }

  /** Puts a text in the place of `count` pieces from `first` on. */
  #put(first: number, count: number, text: string): void {
    const pieces = piecesOf(text).map((data, index) => {
      const piece = document.createElement('common-ground-text');
      piece.style.cssText = first + index > 0 ? LATER_PIECE : PIECE;
      piece.append(document.createTextNode(data));
      return piece;
    });
    const next = this.#nodes[first + count]?.parentElement ?? null;
    const nodes = pieces.map(({ firstChild }) => firstChild as Text);
    for (const node of this.#nodes.splice(first, count, ...nodes)) node.parentElement?.remove();
    for (const piece of pieces) this.#host.insertBefore(piece, next);
    this.#count(first);
  }

  /** Adds the lengths up again from a piece on. */
  #count(first: number): void {
    let start = this.#starts[first] ?? this.length;
    this.#starts.length = this.#nodes.length;
    for (let index = first; index < this.#nodes.length; index += 1) {
      this.#starts[index] = start;
      start += this.#nodes[index]?.length ?? 0;
    }
    this.length = start;
  }

  /** The piece that holds the character at `offset`; the last one at the end. */
  #indexOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const { index, 0: line } of text.matchAll(BLANK_LINE)) {
    const end = index + line.length;
    if (end - start < LENGTH) continue;
    pieces.push(text.slice(start, end));
    start = end;
  }
  if (start < text.length || pieces.length === 0) pieces.push(text.slice(start));
  return pieces;
}
