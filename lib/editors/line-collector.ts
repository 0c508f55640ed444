import { OffsetMap } from './offset-map.ts';

/** Text read from one stretch of inline content, and where each character stands. */
export interface Line {
  readonly text: string;
  readonly places: OffsetMap<Text>;
}

/** Stands for something in the line that is not prose, so that no phrase matches across it. */
const ISLAND = '\uFFFC';

/** Zero-width characters editors leave behind, and white space that shows as part of the white space before it. */
const LEFT_OUT = /[\uFEFF\u200B\u2060]+|(?<=[ \t\n\r])[ \t\n\r]+/g;
const LEFT_OUT_PREFORMATTED = /[\uFEFF\u200B\u2060]+/g;
const NEEDS_CARE = /[\uFEFF\u200B\u2060\u00A0\t\n\r]| {2}/;
/** What shows as a space, each one character for one. */
const SPACES = /[\u00A0\t\n\r]/g;
const SPACES_PREFORMATTED = /[\u00A0\t]/g;
const READABLE = /[^\s\uFFFC]/;

/** Joins text nodes, line breaks and islands to the text of a line. */
export class LineCollector {
  #text = '';
  #places = new OffsetMap<Text>();
  readonly #isPreformatted: () => boolean;

  /** `isPreformatted` says whether line ends in the nodes show as line ends; asked only when there are any. */
  constructor(isPreformatted: () => boolean) {
    this.#isPreformatted = isPreformatted;
  }

  addText(node: Text): void {
    if (NEEDS_CARE.test(node.data)) this.#addWithCare(node);
    else this.#add(node, 0, node.data);
  }

  addBreak(): void {
    this.#text += '\n';
  }

  addIsland(): void {
    this.#text += ISLAND;
  }

  /** The line read so far, undefined when there is nothing in it to read; the next one begins. */
  take(): Line | undefined {
    const line = { text: this.#text, places: this.#places };
    this.#text = '';
    this.#places = new OffsetMap();
    return READABLE.test(line.text) ? line : undefined;
  }

  #addWithCare(node: Text): void {
    const isPreformatted = /[\t\n\r]| {2}/.test(node.data) && this.#isPreformatted();
    const spaces = isPreformatted ? SPACES_PREFORMATTED : SPACES;
    let from = 0;
    for (const { index, 0: leftOut } of node.data.matchAll(isPreformatted ? LEFT_OUT_PREFORMATTED : LEFT_OUT)) {
      this.#add(node, from, node.data.slice(from, index).replace(spaces, ' '));
      from = index + leftOut.length;
    }
    this.#add(node, from, node.data.slice(from).replace(spaces, ' '));
  }

  #add(node: Text, nodeStart: number, text: string): void {
    this.#places.add(this.#text.length, node, nodeStart, text.length);
    this.#text += text;
  }
}
