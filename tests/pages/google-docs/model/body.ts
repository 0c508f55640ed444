import type { Fragment } from './fragment.ts';
import { fragmentText } from './fragment.ts';
import { type Paragraph, paragraph, sliceParagraph } from './paragraph.ts';

/** Something of a document's structure that is a character of its text, or nothing at all, but no paragraph. */
export interface Marker {
  readonly type: 'marker';
  readonly kind: 'start' | 'table' | 'row' | 'cell' | 'table-end' | 'page-break' | 'section' | 'end';
  readonly text: string;
}

/** A document is a row of these. */
export type BodyNode = Paragraph | Marker;

/** Where an offset into the document's text lies. */
export interface Place {
  readonly index: number;
  readonly within: number;
}

/** The text of one document tab: paragraphs and markers in order. Offsets are UTF-16 code units into `text()`. */
export class Body {
  #nodes: BodyNode[];
  #starts: number[] | undefined;
  #text: string | undefined;

  constructor(nodes: readonly BodyNode[]) {
    this.#nodes = [...nodes];
  }

  get nodes(): readonly BodyNode[] {
    return this.#nodes;
  }

  /** Everything, each paragraph with its `\n`. */
  text(): string {
    this.#text ??= this.#nodes.map((node) => (node.type === 'paragraph' ? `${node.text}\n` : node.text)).join('');
    return this.#text;
  }

  /** Offset of a node's first character. */
  startOf(index: number): number {
    return this.#allStarts()[index] ?? this.text().length;
  }

  /** The node an offset lies in; between two nodes it is the later one. */
  locate(offset: number): Place {
    const starts = this.#allStarts();
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const index = Math.max(0, low - 1);
    return { index, within: offset - (starts[index] ?? 0) };
  }

  /** The paragraph an offset lies in; undefined between paragraphs. */
  paragraphAt(offset: number): { readonly paragraph: Paragraph; readonly within: number } | undefined {
    const { index, within } = this.locate(offset);
    const node = this.#nodes[index];
    return node?.type === 'paragraph' && within <= node.text.length ? { paragraph: node, within } : undefined;
  }

  /** The stretch as a fragment; undefined when it is not made of paragraphs alone. */
  slice(start: number, end: number): Fragment | undefined {
    const from = this.locate(start);
    const to = this.locate(end);
    const nodes = this.#nodes.slice(from.index, to.index + 1);
    if (!nodes.every((node) => node.type === 'paragraph')) return undefined;
    return nodes.map((node, position) =>
      sliceParagraph(
        node,
        position === 0 ? from.within : 0,
        position === nodes.length - 1 ? to.within : Number.POSITIVE_INFINITY,
      ),
    );
  }

  /** Puts `fragment` where the stretch stands and returns what stood there; undefined, and nothing done, when the stretch crosses a marker. */
  replace(start: number, end: number, fragment: Fragment): Fragment | undefined {
    const removed = this.slice(start, end);
    if (!removed) return undefined;
    const from = this.locate(start);
    const to = this.locate(end);
    const first = this.#nodes[from.index] as Paragraph;
    const last = this.#nodes[to.index] as Paragraph;
    const head = sliceParagraph(first, 0, from.within);
    const tail = sliceParagraph(last, to.within);
    this.#nodes.splice(from.index, to.index - from.index + 1, ...fitted(head, fragment, tail));
    this.#starts = undefined;
    if (this.#text !== undefined) {
      this.#text = joined(this.#text.slice(0, start) + fragmentText(fragment) + this.#text.slice(end));
    }
    return removed;
  }

  #allStarts(): number[] {
    if (!this.#starts) {
      let at = 0;
      this.#starts = this.#nodes.map((node) => {
        const start = at;
        at += node.type === 'paragraph' ? node.text.length + 1 : node.text.length;
        return start;
      });
    }
    return this.#starts;
  }
}

/** The same text, put together now: a browser leaves that to whoever reads it first, and the cost of it is the page's own. */
function joined(text: string): string {
  return text.charCodeAt(0) >= 0 ? text : '';
}

function fitted(head: Paragraph, fragment: Fragment, tail: Paragraph): Paragraph[] {
  const first = fragment[0];
  const last = fragment.at(-1);
  if (!first || !last || fragment.length === 1) {
    return [paragraph(head.shape, [...head.runs, ...(first?.runs ?? []), ...tail.runs])];
  }
  return [
    paragraph(head.shape, [...head.runs, ...first.runs]),
    ...fragment.slice(1, -1),
    paragraph(last.shape, [...last.runs, ...tail.runs]),
  ];
}
