import type { BodyNode, Marker } from '../model/body.ts';
import { FOOTNOTE, type Paragraph, paragraph } from '../model/paragraph.ts';
import { BODY_STYLE } from '../model/style.ts';
import { breakLines } from './break-lines.ts';
import type { Line } from './line.ts';
import type { Box, PlacedLine, Sheet } from './sheet.ts';
import { layOutRow, rowsOf, type TableRow } from './table.ts';
import type { TextMeasure } from './text-measure.ts';

/** What a document is laid out on. */
export interface FlowOptions {
  readonly pageless: boolean;
  readonly header?: string;
  readonly footer?: string;
  readonly measure: TextMeasure;
}

const WIDTH = 816;
const HEIGHT = 1056;
const MARGIN = 96;
const EXTRA_MARGIN = 48;
const GAP = 12;
const INDENT = 48;
const BULLET = '●';

interface OpenSheet {
  readonly top: number;
  readonly lines: PlacedLine[];
  readonly extras: PlacedLine[];
  readonly borders: Box[];
  readonly footnotes: Paragraph[];
}

/** Lays a document out on pages, or on one endless sheet. */
export function flow(nodes: readonly BodyNode[], options: FlowOptions): readonly Sheet[] {
  const writer = new Flow(options);
  let number = 0;
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index] as BodyNode;
    if (node.type === 'paragraph') {
      number = node.shape.kind === 'number' ? number + 1 : 0;
      writer.paragraph(node, index, number);
    } else if (node.kind === 'table') {
      const table = rowsOf(nodes, index);
      for (const row of table.rows) writer.row(row);
      index = table.end;
    } else writer.marker(node);
  }
  return writer.sheets();
}

class Flow {
  readonly #options: FlowOptions;
  readonly #done: Sheet[] = [];
  #sheet: OpenSheet = openSheet(0);
  #y = MARGIN;

  constructor(options: FlowOptions) {
    this.#options = options;
  }

  paragraph(node: Paragraph, index: number, number: number): void {
    const { kind, rightToLeft } = node.shape;
    const isList = kind === 'bullet' || kind === 'number';
    const indent = isList ? INDENT : 0;
    const lines = breakLines(node, WIDTH - 2 * MARGIN - indent, this.#options.measure);
    if (kind === 'heading') this.#y += 10;
    for (const [position, line] of lines.entries()) {
      this.#makeRoom(line.height + this.#footnoteHeight(line), line);
      const marker = isList && position === 0 ? (kind === 'bullet' ? BULLET : `${number}.`) : undefined;
      const x = rightToLeft ? WIDTH - MARGIN : MARGIN + indent;
      this.#sheet.lines.push({ line, node: index, x, y: this.#y, inTable: false, ...(marker && { marker }) });
      this.#y += line.height;
    }
    this.#y += isList ? 0 : 8;
  }

  row(row: TableRow): void {
    const { lines, borders, height } = layOutRow(row, WIDTH - 2 * MARGIN, this.#options.measure);
    this.#makeRoom(height);
    for (const placed of lines) {
      this.#sheet.lines.push({ ...placed, x: placed.x + MARGIN, y: placed.y + this.#y });
    }
    for (const border of borders) {
      this.#sheet.borders.push({ ...border, x: border.x + MARGIN, y: border.y + this.#y });
    }
    this.#y += height;
  }

  marker({ kind }: Marker): void {
    if (kind === 'page-break' && !this.#options.pageless) this.#nextPage();
    if (kind === 'section') this.#y += 20;
  }

  sheets(): readonly Sheet[] {
    this.#finish();
    return this.#done;
  }

  #makeRoom(height: number, line?: Line): void {
    if (!this.#options.pageless && this.#y + height > HEIGHT - MARGIN - this.#notesHeight()) this.#nextPage();
    if (line && hasFootnote(line)) this.#sheet.footnotes.push(extra(line.paragraph.shape.footnote ?? ''));
  }

  #nextPage(): void {
    const { top } = this.#sheet;
    this.#finish();
    this.#sheet = openSheet(top + HEIGHT + GAP);
    this.#y = MARGIN;
  }

  #finish(): void {
    const { header, footer, pageless } = this.#options;
    const { footnotes, extras, top, lines, borders } = this.#sheet;
    let y = HEIGHT - MARGIN - this.#notesHeight();
    for (const note of footnotes) y = this.#extra(note, y);
    if (header && !pageless) this.#extra(extra(header), EXTRA_MARGIN);
    if (footer && !pageless) this.#extra(extra(footer), HEIGHT - EXTRA_MARGIN - 20);
    this.#done.push({ top, width: WIDTH, height: pageless ? this.#y + MARGIN : HEIGHT, lines, extras, borders });
  }

  #extra(node: Paragraph, top: number): number {
    let y = top;
    for (const line of this.#extraLines(node)) {
      this.#sheet.extras.push({ line, x: MARGIN, y, inTable: false });
      y += line.height;
    }
    return y;
  }

  #extraLines(node: Paragraph): readonly Line[] {
    return breakLines(node, WIDTH - 2 * MARGIN, this.#options.measure);
  }

  #footnoteHeight(line: Line): number {
    return hasFootnote(line) ? heightOf(this.#extraLines(extra(line.paragraph.shape.footnote ?? ''))) : 0;
  }

  #notesHeight(): number {
    return heightOf(this.#sheet.footnotes.flatMap((note) => this.#extraLines(note)));
  }
}

function openSheet(top: number): OpenSheet {
  return { top, lines: [], extras: [], borders: [], footnotes: [] };
}

function hasFootnote({ paragraph: { text }, start, end }: Line): boolean {
  const at = text.indexOf(FOOTNOTE, start);
  return at >= 0 && at < end;
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}

const extras = new Map<string, Paragraph>();

/** A header, footer or footnote; always the same object for the same text, so that its lines are remembered. */
function extra(text: string): Paragraph {
  let known = extras.get(text);
  if (!known) {
    known = paragraph({ kind: 'text', base: BODY_STYLE }, [{ text, style: BODY_STYLE }]);
    extras.set(text, known);
  }
  return known;
}
