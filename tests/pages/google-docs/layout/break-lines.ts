import { type Paragraph, SOFT_BREAK } from '../model/paragraph.ts';
import { type Line, lineHeight, shownText } from './line.ts';
import type { TextMeasure } from './text-measure.ts';

/** Words with the spaces behind them, and soft breaks. */
const WORD = new RegExp(`${SOFT_BREAK}|[^ ${SOFT_BREAK}]+ *| +`, 'g');
/** More characters than fit on any line. */
const LONGEST_LINE = 400;

const broken = new WeakMap<Paragraph, { readonly width: number; readonly lines: readonly Line[] }>();

/** Cuts a paragraph into lines of at most `width` pixels; spaces may hang over the end. Remembered for each paragraph. */
export function breakLines(paragraph: Paragraph, width: number, measure: TextMeasure): readonly Line[] {
  const known = broken.get(paragraph);
  if (known?.width === width) return known.lines;
  const lines = new LineBreaker(paragraph, width, measure).lines();
  broken.set(paragraph, { width, lines });
  return lines;
}

class LineBreaker {
  readonly #paragraph: Paragraph;
  readonly #width: number;
  readonly #measure: TextMeasure;
  readonly #lines: Line[] = [];
  #start = 0;
  #used = 0;

  constructor(paragraph: Paragraph, width: number, measure: TextMeasure) {
    this.#paragraph = paragraph;
    this.#width = width;
    this.#measure = measure;
  }

  lines(): readonly Line[] {
    const { text } = this.#paragraph;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (word === SOFT_BREAK) this.#end(index + 1);
      else this.#place(index, index + word.length, index + word.trimEnd().length);
    }
    if (this.#start < text.length || this.#lines.length === 0 || text.endsWith(SOFT_BREAK)) this.#end(text.length);
    return this.#lines;
  }

  #place(start: number, end: number, endOfLetters: number): void {
    let width = this.#widthOf(start, endOfLetters);
    if (this.#used + width > this.#width && start > this.#start) this.#end(start);
    if (width > this.#width) {
      const from = this.#cut(start, endOfLetters);
      width = this.#widthOf(from, endOfLetters);
    }
    this.#used += width + this.#widthOf(endOfLetters, end);
  }

  /** Cuts a word that is longer than a line; returns where what is left of it starts. */
  #cut(start: number, end: number): number {
    let from = start;
    while (this.#widthOf(from, Math.min(end, from + LONGEST_LINE)) > this.#width) {
      let fits = 1;
      let tooLong = Math.min(end - from, LONGEST_LINE);
      while (tooLong - fits > 1) {
        const middle = (fits + tooLong) >> 1;
        if (this.#widthOf(from, from + middle) > this.#width) tooLong = middle;
        else fits = middle;
      }
      from += fits;
      this.#end(from);
    }
    return from;
  }

  #end(end: number): void {
    const size = this.#largest(this.#start, end);
    this.#lines.push({ paragraph: this.#paragraph, start: this.#start, end, size, height: lineHeight(size) });
    this.#start = end;
    this.#used = 0;
  }

  #widthOf(start: number, end: number): number {
    let at = 0;
    let width = 0;
    for (const { text, style } of this.#paragraph.runs) {
      if (at >= end) break;
      if (at + text.length > start) {
        width += this.#measure.width(shownText(text.slice(Math.max(0, start - at), end - at)), style);
      }
      at += text.length;
    }
    return width;
  }

  #largest(start: number, end: number): number {
    let at = 0;
    let size = 0;
    for (const { text, style } of this.#paragraph.runs) {
      if (at < end && at + text.length > start) size = Math.max(size, style.size);
      at += text.length;
    }
    return size || this.#paragraph.shape.base.size;
  }
}
