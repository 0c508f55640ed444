import { FOOTNOTE, type Paragraph, SOFT_BREAK } from '../model/paragraph.ts';
import type { Style } from '../model/style.ts';
import type { TextMeasure } from './text-measure.ts';

/** One line of a paragraph. Offsets are UTF-16 code units into the paragraph's text; lengths CSS pixels at zoom 100 %. */
export interface Line {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  /** Height the line takes up. */
  readonly height: number;
  /** Largest font size on it. */
  readonly size: number;
}

/** What of one run stands on one line, as it is drawn. */
export interface Segment {
  /** The document's own text; `shown` differs from it for a footnote's sign. */
  readonly text: string;
  readonly shown: string;
  readonly start: number;
  /** From the line's left edge, and from its text box's upper edge. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly style: Style;
}

const FONT_BOX = 1.2;
const LINE_SPACING = 1.15;
const ASCENT = 0.96;

/** Height of a line whose largest font has this size. */
export function lineHeight(size: number): number {
  return size * FONT_BOX * LINE_SPACING;
}

/** From the line's upper edge to that of the text in its largest font. */
export function textTop({ height, size }: Line): number {
  return (height - size * FONT_BOX) / 2;
}

/** From the text's upper edge to its baseline. */
export function baseline({ size }: Line): number {
  return size * ASCENT;
}

const segments = new WeakMap<Line, readonly Segment[]>();

/** The line's segments in the order of the text. */
export function segmentsOf(line: Line, measure: TextMeasure): readonly Segment[] {
  const known = segments.get(line);
  if (known) return known;
  const found = measured(line, measure);
  segments.set(line, found);
  return found;
}

function measured(line: Line, measure: TextMeasure): Segment[] {
  const found: Segment[] = [];
  let x = 0;
  for (const { text, start, style } of runsOf(line)) {
    const shown = shownText(text);
    const width = measure.width(shown, style);
    const y = (line.size - style.size) * ASCENT;
    found.push({ text, shown, start, x, y, width, height: style.size * FONT_BOX, style });
    x += width;
  }
  if (!line.paragraph.shape.rightToLeft) return found;
  return found.map((segment) => ({ ...segment, x: -segment.x - segment.width }));
}

function runsOf({ paragraph, start, end }: Line): { text: string; start: number; style: Style }[] {
  let at = 0;
  return paragraph.runs.flatMap(({ text, style }) => {
    const from = Math.max(start, at);
    const part = text.slice(from - at, Math.max(0, end - at));
    at += text.length;
    return partsOf(part, from).map((piece) => ({ ...piece, style }));
  });
}

/** A footnote's sign is a segment of its own; a soft break is drawn as nothing. */
function partsOf(text: string, start: number): { text: string; start: number }[] {
  const pattern = new RegExp(`${FOOTNOTE}|[^${FOOTNOTE}${SOFT_BREAK}]+`, 'g');
  return [...text.matchAll(pattern)].map((match) => ({ text: match[0], start: start + match.index }));
}

/** Text as it is drawn: a footnote's sign in place of its character. */
export function shownText(text: string): string {
  return text.replaceAll(FOOTNOTE, '1');
}
