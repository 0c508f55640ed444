import type { BodyNode, Marker } from './model/body.ts';
import { type Paragraph, paragraph, type Run, type Shape } from './model/paragraph.ts';
import { BODY_STYLE, type Style } from './model/style.ts';

/** A paragraph as a test writes it: wording between asterisks is bold, between underscores italic. */
export interface ParagraphSource {
  readonly text: string;
  readonly kind?: Shape['kind'];
  readonly family?: string;
  /** CSS pixels. */
  readonly size?: number;
  readonly rightToLeft?: boolean;
  /** Text of the footnote that `\u0002` in the paragraph refers to. */
  readonly footnote?: string;
}

/** A part of a document: a paragraph, a table of cells row by row, or a break. */
export type BlockSource =
  | string
  | ParagraphSource
  | { readonly table: readonly (readonly string[])[] }
  | { readonly break: 'page' | 'section' };

/** A document tab. */
export interface TabSource {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly BlockSource[];
  readonly header?: string;
  readonly footer?: string;
}

/** How a document's structure is written into its text. */
export interface StructureText {
  readonly tables: 'marked' | 'bare';
  readonly textEnd: 'newline' | 'section';
}

const HEADING_SIZE = 26.6667;

/** The document's nodes, as `Body` wants them. */
export function nodesOf({ blocks }: TabSource, structure: StructureText): BodyNode[] {
  const nodes: BodyNode[] = [marker('start', '\u0003'), ...blocks.flatMap((block) => blockNodes(block, structure))];
  if (nodes.at(-1)?.type === 'marker') nodes.push(paragraphOf(''));
  if (structure.textEnd === 'section') nodes.push(marker('end', '\u0003\n'));
  return nodes;
}

function blockNodes(block: BlockSource, structure: StructureText): BodyNode[] {
  if (typeof block === 'string') return [paragraphOf(block)];
  if ('table' in block) return tableNodes(block.table, structure.tables === 'marked');
  if ('break' in block) {
    return [block.break === 'page' ? marker('page-break', '\u000c') : marker('section', '\u001c')];
  }
  return [paragraphOf(block.text, block)];
}

function tableNodes(rows: readonly (readonly string[])[], isMarked: boolean): BodyNode[] {
  const mark = (kind: Marker['kind'], text: string) => marker(kind, isMarked ? text : '');
  const cells = (row: readonly string[]) =>
    row.flatMap((text) => [mark('cell', '\u001c'), ...text.split('\n').map((line) => paragraphOf(line))]);
  return [
    mark('table', '\u0010'),
    ...rows.flatMap((row) => [mark('row', '\u0012'), ...cells(row)]),
    mark('table-end', '\u0011'),
  ];
}

function marker(kind: Marker['kind'], text: string): Marker {
  return { type: 'marker', kind, text };
}

/** A paragraph from a line with asterisks and underscores. */
export function paragraphOf(text: string, source: Partial<ParagraphSource> = {}): Paragraph {
  const kind = source.kind ?? 'text';
  const base: Style = {
    ...BODY_STYLE,
    family: source.family ?? BODY_STYLE.family,
    size: source.size ?? (kind === 'heading' ? HEADING_SIZE : BODY_STYLE.size),
  };
  const { rightToLeft, footnote } = source;
  return paragraph(
    { kind, base, ...(rightToLeft && { rightToLeft }), ...(footnote && { footnote }) },
    runs(text, base),
  );
}

function runs(text: string, base: Style): Run[] {
  const styles = new Map<string, Style>();
  const styleFor = (bold: boolean, italic: boolean) => {
    const key = `${bold}${italic}`;
    const style = styles.get(key) ?? { ...base, bold, italic };
    styles.set(key, style);
    return style;
  };
  let bold = false;
  let italic = false;
  return text.split(/([*_])/).flatMap((part) => {
    if (part === '*') bold = !bold;
    else if (part === '_') italic = !italic;
    else return part ? [{ text: part, style: styleFor(bold, italic) }] : [];
    return [];
  });
}

/** A paragraph as such a line. Proposed text stands between braces: `{+put in+}`, `{-taken out-}`. */
export function sourceOf({ runs }: Paragraph): string {
  return runs
    .map(({ text, style }) => {
      const bold = style.bold ? `*${text}*` : text;
      const italic = style.italic ? `_${bold}_` : bold;
      if (!style.suggestion) return italic;
      return style.suggestion === 'inserted' ? `{+${italic}+}` : `{-${italic}-}`;
    })
    .join('');
}
