/** A place in a text node. */
export interface NodePlace<N> {
  readonly node: N;
  readonly offset: number;
}

/** A stretch of text that stands in one node without a gap. */
interface Stretch<N> {
  readonly start: number;
  readonly node: N;
  readonly nodeStart: number;
  readonly length: number;
}

/**
 * Leads from offsets in a joined text to places in the nodes it was read from, and back. Characters of the nodes that
 * the text leaves out and characters of the text that stand for no text node (line breaks, islands) belong to no stretch.
 * Offsets are UTF-16 code units.
 */
export class OffsetMap<N> {
  readonly #stretches: Stretch<N>[] = [];

  /** Says that `length` units of the text from `start` stand in `node` from `nodeStart`. Called in order of `start`. */
  add(start: number, node: N, nodeStart: number, length: number): void {
    if (length > 0) this.#stretches.push({ start, node, nodeStart, length });
  }

  /** Where the character at `offset` stands: the place a range that begins with it begins. */
  startAt(offset: number): NodePlace<N> | undefined {
    const index = this.#lastAtOrBefore(offset);
    const stretch = this.#stretches[index];
    if (stretch && offset < stretch.start + stretch.length) return placeIn(stretch, offset);
    const next = this.#stretches[index + 1];
    return next && placeIn(next, next.start);
  }

  /** Just behind the character before `offset`: the place a range that ends with it ends. */
  endAt(offset: number): NodePlace<N> | undefined {
    const stretch = this.#stretches[this.#lastAtOrBefore(offset - 1)];
    return stretch && placeIn(stretch, Math.min(offset, stretch.start + stretch.length));
  }

  /** The offset of a place in a node; a place among characters left out counts as the end of what comes before. */
  offsetOf({ node, offset }: NodePlace<N>): number | undefined {
    let found: number | undefined;
    for (const stretch of this.#stretches) {
      if (stretch.node !== node) continue;
      if (found !== undefined && offset < stretch.nodeStart) break;
      found = stretch.start + Math.min(Math.max(offset - stretch.nodeStart, 0), stretch.length);
    }
    return found;
  }

  /** The index of the last stretch that begins at or before `offset`; -1 where there is none. */
  #lastAtOrBefore(offset: number): number {
    let low = 0;
    let high = this.#stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#stretches[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

function placeIn<N>(stretch: Stretch<N>, offset: number): NodePlace<N> {
  return { node: stretch.node, offset: stretch.nodeStart + offset - stretch.start };
}
