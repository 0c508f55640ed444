import { type Style, sameStyle } from './style.ts';

/** A stretch of a paragraph in one style. */
export interface Run {
  readonly text: string;
  readonly style: Style;
}

/** What a paragraph is, apart from its text. */
export interface Shape {
  readonly kind: 'text' | 'heading' | 'bullet' | 'number';
  /** Style of what is typed into it while it is empty. */
  readonly base: Style;
  readonly rightToLeft?: boolean;
  /** Text of the footnote that the paragraph's footnote character stands for. */
  readonly footnote?: string;
}

/** One paragraph; never changed, an edit makes a new one. Its text does not hold the `\n` that ends it. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly runs: readonly Run[];
  readonly shape: Shape;
  readonly text: string;
}

/** Stands in a paragraph's text where a footnote is referred to. */
export const FOOTNOTE = '\u0002';
/** A line break inside a paragraph. */
export const SOFT_BREAK = '\u000b';

/** A paragraph of these runs; neighbours in one style become one run. */
export function paragraph(shape: Shape, runs: readonly Run[]): Paragraph {
  const joined: Run[] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    const last = joined.at(-1);
    if (last && sameStyle(last.style, run.style)) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return { type: 'paragraph', runs: joined, shape, text: joined.map(({ text }) => text).join('') };
}

/** The part of a paragraph between two offsets into its text. */
export function sliceParagraph({ runs, shape }: Paragraph, start: number, end = Number.POSITIVE_INFINITY): Paragraph {
  const kept: Run[] = [];
  let at = 0;
  for (const { text, style } of runs) {
    const part = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (part) kept.push({ text: part, style });
    at += text.length;
  }
  return paragraph(shape, kept);
}

/** The style in which text typed at `offset` is written: that of the character before it. */
export function styleAt({ runs, shape }: Paragraph, offset: number): Style {
  let at = 0;
  for (const { text, style } of runs) {
    at += text.length;
    if (offset <= at) return style;
  }
  return runs.at(-1)?.style ?? shape.base;
}
