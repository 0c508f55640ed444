import { cutText } from '../shared/cut-text.ts';
import { type BlockInput, type BlockKind, MAX_BLOCK_LENGTH } from './block-analysis.ts';

/** A block of a plain or Markdown text and where it stands. */
export interface TextBlock extends BlockInput {
  /** UTF-16 offset of the block's first character in the whole text. */
  readonly start: number;
}

interface Line {
  readonly start: number;
  readonly text: string;
}

const LIST_ITEM = /^\s*(?:[-*+•◦▪–·]|\(?(?:\d{1,3}|[a-z])[.)])\s+/u;
const MARKDOWN_HEADING = /^ {0,3}#{1,6}\s+/;
const TABLE_ROW = /^\s*\||\t.*\S/;
const FENCE = /^\s*(?:```|~~~)/;
/** A heading in plain text: a short line on its own that does not end as a sentence does. */
const MAX_HEADING_WORDS = 12;

/**
 * Cuts a plain or Markdown text into blocks: paragraphs between blank lines, headings, list items and table rows;
 * fenced code is left out. Every block is a stretch of the text as it stands, and holds at most `MAX_BLOCK_LENGTH`
 * UTF-16 code units.
 */
export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let leadIn: string | undefined;
  for (const { marker, ...stretch } of stretches(text)) {
    const kind = kindOf(stretch.text, marker);
    if (kind !== 'list-item') leadIn = stretch.text.trimEnd().endsWith(':') ? stretch.text.trimEnd() : undefined;
    const hangsFrom = kind === 'list-item' && leadIn !== undefined ? { leadIn: leadIn.slice(-MAX_BLOCK_LENGTH) } : {};
    for (const piece of cutText(stretch.text, MAX_BLOCK_LENGTH)) {
      blocks.push({ text: piece.text, start: stretch.start + piece.start, kind, ...hangsFrom });
    }
  }
  return blocks;
}

type Marker = 'heading' | 'list-item' | 'row' | 'none';
interface Stretch extends Line {
  readonly marker: Marker;
}

/** Joins lines to stretches: a paragraph runs on until a blank line or until a line of another kind begins. */
function* stretches(text: string): Generator<Stretch> {
  let open: { start: number; end: number; marker: Marker } | undefined;
  let inFence = false;
  for (const line of linesOf(text)) {
    const isFence = FENCE.test(line.text);
    if (isFence) inFence = !inFence;
    const [marker, width] = markerOf(line.text);
    const runsOn = open !== undefined && marker === 'none' && (open.marker === 'none' || open.marker === 'list-item');
    const isBlank = isFence || inFence || line.text.trim() === '';
    if (open && (isBlank || !runsOn)) {
      yield { start: open.start, text: text.slice(open.start, open.end), marker: open.marker };
      open = undefined;
    }
    if (isBlank) continue;
    open ??= { start: line.start + width, end: 0, marker };
    open.end = line.start + line.text.trimEnd().length;
  }
  if (open) yield { start: open.start, text: text.slice(open.start, open.end), marker: open.marker };
}

function* linesOf(text: string): Generator<Line> {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    yield { start, text: text.slice(start, end) };
    start = end + 1;
  }
}

/** What a line begins with, and how many code units that takes. */
function markerOf(line: string): readonly [Marker, number] {
  const heading = MARKDOWN_HEADING.exec(line);
  if (heading) return ['heading', heading[0].length];
  const item = LIST_ITEM.exec(line);
  if (item && item[0].length < line.length) return ['list-item', item[0].length];
  const indent = line.length - line.trimStart().length;
  return [TABLE_ROW.test(line) ? 'row' : 'none', indent];
}

function kindOf(text: string, marker: Marker): BlockKind {
  if (marker === 'row') return 'cell';
  return marker === 'none' ? lineKind(text) : marker;
}

/** What a line that stands on its own most likely is, where nothing but its text can tell: a heading or a paragraph. */
export function lineKind(text: string): 'heading' | 'paragraph' {
  const isShort = text.length < 120 && text.split(/\s+/).length <= MAX_HEADING_WORDS;
  return isShort && !/[.!?:;,…]["'’”)]*$/.test(text) && !text.includes('\n') ? 'heading' : 'paragraph';
}
