import { MAX_BLOCK_LENGTH } from '../../report/block-analysis.ts';
import { lineKind } from '../../report/text-blocks.ts';
import type { TextPiece } from '../../shared/cut-text.ts';
import type { BlockId, BlockPlace, EditorBlock } from '../editor.ts';
import { paragraphsOf } from '../paragraphs.ts';
import type { Span, TextSplice } from './messages.ts';
import { SplicedText } from './spliced-text.ts';

/** A block and where it begins in its paragraph. */
interface Piece {
  readonly block: EditorBlock;
  readonly start: number;
}

/** What stands between two hard bounds of Docs' text, the closing one included. */
interface Paragraph {
  /** Where it begins in the text; moved as the text before it changes. */
  start: number;
  readonly length: number;
  readonly pieces: readonly Piece[];
}

/** Line ends, and every control and private-use character but tab and soft line break: no sentence runs over one. */
const BOUND = /[^\P{Cc}\t\v]|\p{Co}/gu;
/** Shows as a space, one character for one. */
const SPACES = /[\t\u00a0]/g;

/**
 * Docs' text cut into blocks, kept up to date with its changes: what a change does not touch stays the same object.
 * Offsets into the text and into blocks are UTF-16 code units, and a block is a stretch of the text, character for
 * character.
 */
export class DocsText {
  /** The whole text. */
  readonly text = new SplicedText();
  #paragraphs: readonly Paragraph[] = [];
  readonly #homes = new Map<BlockId, { readonly paragraph: Paragraph; readonly piece: Piece }>();
  #nextId: BlockId = 1;
  #blocks: readonly EditorBlock[] | undefined;

  /** All blocks in order; the same array until the text changes. */
  get blocks(): readonly EditorBlock[] {
    this.#blocks ??= blocksOf(this.#paragraphs);
    return this.#blocks;
  }

  /** Takes a change in. */
  splice({ start, deleted, inserted }: TextSplice): void {
    const end = start + deleted;
    const first = this.#indexAt(start);
    const last = this.#indexAt(end);
    const from = this.#paragraphs[first]?.start ?? 0;
    const to = endOf(this.#paragraphs[last]);
    const region = this.text.slice(from, start) + inserted + this.text.slice(end, to);
    const left = blocksOf(this.#paragraphs.slice(first, last + 1));
    const fresh = paragraphsIn(region, from, (texts) => this.#reuse(left, texts));
    const after = this.#paragraphs.slice(last + 1);
    for (const paragraph of after) paragraph.start += inserted.length - deleted;
    this.text.splice({ start, deleted, inserted });
    this.#paragraphs = [...this.#paragraphs.slice(0, first), ...fresh, ...after];
    for (const { id } of left) this.#homes.delete(id);
    for (const paragraph of fresh) {
      for (const piece of paragraph.pieces) this.#homes.set(piece.block.id, { paragraph, piece });
    }
    this.#blocks = undefined;
  }

  /** Where a stretch of a block stands in the whole text; undefined when the block or the stretch is gone. */
  spanOf(id: BlockId, start: number, end: number): Span | undefined {
    const home = this.#homes.get(id);
    if (!home || start > end || end > home.piece.block.text.length) return undefined;
    const base = home.paragraph.start + home.piece.start;
    return { start: base + start, end: base + end };
  }

  /** The block that holds a place of the text, or ends there; undefined between blocks. */
  placeOf(offset: number): BlockPlace | undefined {
    const paragraph = this.#paragraphs[this.#indexAt(offset)];
    const within = offset - (paragraph?.start ?? 0);
    const piece = paragraph?.pieces.find(({ start, block }) => within >= start && within <= start + block.text.length);
    return piece && { block: piece.block.id, offset: within - piece.start };
  }

  /** The blocks that a stretch of the text touches: the index of the first, and the one after the last. */
  blocksWithin({ start, end }: Span): { readonly first: number; readonly end: number } {
    const first = this.#indexAt(start);
    const until = this.#indexAt(end) + 1;
    let before = 0;
    for (const { pieces } of this.#paragraphs.slice(0, first)) before += pieces.length;
    return { first: before, end: before + blocksOf(this.#paragraphs.slice(first, until)).length };
  }

  /** The paragraph at a place of the text. */
  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#paragraphs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#paragraphs[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.max(low, 0);
  }

  /** The blocks of a changed stretch: the very block that stood there where its text is the same, else its id. */
  #reuse(left: readonly EditorBlock[], texts: readonly string[]): EditorBlock[] {
    const most = Math.min(left.length, texts.length);
    let head = 0;
    while (head < most && left[head]?.text === texts[head]) head += 1;
    let tail = 0;
    while (tail < most - head && left.at(-1 - tail)?.text === texts.at(-1 - tail)) tail += 1;
    return texts.map((text, index) => {
      const fromEnd = texts.length - index;
      const old = fromEnd <= tail ? left.at(-fromEnd) : index < left.length - tail ? left[index] : undefined;
      return old?.text === text ? old : { id: old?.id ?? this.#nextId++, text, kind: lineKind(text) };
    });
  }
}

function endOf(paragraph: Paragraph | undefined): number {
  return paragraph ? paragraph.start + paragraph.length : 0;
}

function blocksOf(paragraphs: readonly Paragraph[]): EditorBlock[] {
  const blocks: EditorBlock[] = [];
  for (const { pieces } of paragraphs) for (const { block } of pieces) blocks.push(block);
  return blocks;
}

/** Cuts a stretch of the text that begins at `base` into paragraphs. */
function paragraphsIn(
  region: string,
  base: number,
  blocksFor: (texts: readonly string[]) => readonly EditorBlock[],
): Paragraph[] {
  const lines = linesIn(region);
  const blocks = blocksFor(lines.flatMap(({ pieces }) => pieces.map(({ text }) => text)));
  let next = 0;
  return lines.map(({ start, length, pieces }) => ({
    start: base + start,
    length,
    pieces: pieces.flatMap((piece) => {
      const block = blocks[next++];
      return block ? [{ block, start: piece.start }] : [];
    }),
  }));
}

function linesIn(region: string): { start: number; length: number; pieces: readonly TextPiece[] }[] {
  const lines: { start: number; length: number; pieces: readonly TextPiece[] }[] = [];
  const cut = (start: number, end: number, next: number) => {
    const line = region.slice(start, end).replace(SPACES, ' ').replaceAll('\v', '\n');
    const pieces = line.trim() === '' ? [] : paragraphsOf(line, MAX_BLOCK_LENGTH);
    lines.push({ start, length: next - start, pieces });
  };
  let start = 0;
  for (const { index, 0: bound } of region.matchAll(BOUND)) {
    cut(start, index, index + bound.length);
    start = index + bound.length;
  }
  if (start < region.length) cut(start, region.length, region.length);
  return lines;
}
