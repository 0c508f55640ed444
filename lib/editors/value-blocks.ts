import { type BlockKind, MAX_BLOCK_LENGTH } from '../report/block-analysis.ts';
import { type TextSplice, textSplice } from '../shared/text-splice.ts';
import type { BlockId, BlockPlace, EditorBlock } from './editor.ts';
import { OwnBlocks } from './own-blocks.ts';
import { paragraphsOf } from './paragraphs.ts';
import { mayQuote } from './quoted-text.ts';

/** A block of a text field's value. */
export interface ValuePiece {
  block: EditorBlock;
  /** Where it begins in the value now. */
  start: number;
  /** Whether a paragraph begins with it; a long one is cut into several pieces. */
  readonly isParagraph: boolean;
  /** Whether quoted mail or a signature may begin in it. */
  readonly mayQuote: boolean;
}

/** The blocks of a text field's value. After an edit only the paragraphs around it are cut anew. */
export class ValueBlocks {
  /** The value as it was last read. */
  value = '';
  readonly #kind: BlockKind;
  readonly #own = new OwnBlocks<ValuePiece>();
  readonly #byId = new Map<BlockId, ValuePiece>();
  /** What the writer wrote of the pieces, by block, where any may quote mail. */
  #ownById: ReadonlyMap<BlockId, ValuePiece> | undefined;
  #pieces: readonly ValuePiece[] = [];
  #blocks: readonly EditorBlock[] = [];
  #nextId: BlockId = 1;

  /** `kind` is what every block is. */
  constructor(kind: BlockKind) {
    this.#kind = kind;
  }

  /** All blocks in order; the same array as before where nothing changed. */
  get all(): readonly EditorBlock[] {
    return this.#blocks;
  }

  /** All blocks with their places in the value. */
  get pieces(): readonly ValuePiece[] {
    return this.#pieces;
  }

  /** Takes in the value as it stands now; gives what changed, undefined where nothing did. */
  update(value: string): TextSplice | undefined {
    const splice = textSplice(this.value, value);
    if (!splice) return undefined;
    const { start, deleted, inserted } = splice;
    const first = this.#lastParagraphBefore(start);
    const end = this.#paragraphAfterNext(start + deleted);
    const by = inserted.length - deleted;
    const from = this.#pieces[first]?.start ?? 0;
    const to = (this.#pieces[end]?.start ?? this.value.length) + by;
    this.value = value;
    this.#replace(Math.max(first, 0), end, cut(value.slice(first < 0 ? 0 : from, to), first < 0 ? 0 : from), by);
    return splice;
  }

  /** The block of this id; undefined when it is gone. */
  pieceOf(id: BlockId): ValuePiece | undefined {
    return (this.#ownById ?? this.#byId).get(id);
  }

  /** The block that a place in the value is in or behind, and how far; undefined before the first. */
  placeOf(offset: number): BlockPlace | undefined {
    const found = this.#pieces[this.#lastWhere(({ start }) => start <= offset)];
    const piece = found && this.pieceOf(found.block.id);
    return piece && { block: piece.block.id, offset: Math.max(offset - piece.start, 0) };
  }

  /** Puts newly cut pieces in the place of those from `first` to before `end`; what comes after moves. */
  #replace(first: number, end: number, cuts: readonly Cut[], by: number): void {
    const before = this.#pieces.slice(first, end);
    const after = this.#pieces.slice(end);
    for (const piece of after) piece.start += by;
    const most = Math.min(before.length, cuts.length);
    let head = 0;
    while (head < most && isSame(before[head], cuts[head])) head += 1;
    let tail = 0;
    while (tail < most - head && isSame(before.at(-1 - tail), cuts.at(-1 - tail))) tail += 1;
    const spare = before.slice(head, before.length - tail).map(({ block }) => block.id);
    for (const id of spare) this.#byId.delete(id);
    const pieces = cuts.map((each, index) => {
      const same =
        index < head ? before[index] : index >= cuts.length - tail ? before.at(index - cuts.length) : undefined;
      if (same) same.start = each.start;
      return same ?? this.#newPiece(each, spare.shift());
    });
    this.#pieces = [...this.#pieces.slice(0, first), ...pieces, ...after];
    const own = this.#ownPieces();
    this.#ownById = own && new Map(own.map((piece) => [piece.block.id, piece]));
    this.#blocks = (own ?? this.#pieces).map(({ block }) => block);
  }

  /** What the writer wrote of all pieces, where any may quote mail: most values quote none, and a key must not look at all of them. */
  #ownPieces(): readonly ValuePiece[] | undefined {
    if (!this.#pieces.some(({ mayQuote }) => mayQuote)) return undefined;
    return this.#own.of(this.#pieces.map((read) => ({ read, kind: this.#kind }))).map(({ read }) => read);
  }

  #newPiece({ start, text, isParagraph }: Cut, id: BlockId = this.#nextId++): ValuePiece {
    const piece = { block: { id, text, kind: this.#kind }, start, isParagraph, mayQuote: mayQuote(text) };
    this.#byId.set(id, piece);
    return piece;
  }

  /** The last paragraph that an edit at `offset` can neither join to the one before it nor part from it. */
  #lastParagraphBefore(offset: number): number {
    let index = this.#lastWhere(({ start }) => start < offset);
    while (index > 0 && !this.#pieces[index]?.isParagraph) index -= 1;
    return index;
  }

  /** The second paragraph behind an edit that ends at `offset`: the blank lines before it are as they were. */
  #paragraphAfterNext(offset: number): number {
    const isParagraph = ({ isParagraph }: ValuePiece) => isParagraph;
    const next = this.#pieces.findIndex((piece) => isParagraph(piece) && piece.start >= offset);
    const index = next < 0 ? -1 : this.#pieces.findIndex((piece, at) => at > next && isParagraph(piece));
    return index < 0 ? this.#pieces.length : index;
  }

  /** The last piece for which a condition holds that holds for all before it; -1 where there is none. */
  #lastWhere(isTrue: (piece: ValuePiece) => boolean): number {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isTrue(this.#pieces[middle] as ValuePiece)) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

interface Cut {
  readonly start: number;
  readonly text: string;
  readonly isParagraph: boolean;
}

/** Cuts a stretch of a value that begins at `base` and holds whole paragraphs. */
function cut(text: string, base: number): Cut[] {
  let end = 0;
  return paragraphsOf(text, MAX_BLOCK_LENGTH)
    .filter((piece) => piece.text.trim() !== '')
    .map((piece) => {
      // Pieces of one paragraph follow one another without a gap.
      const isParagraph = end === 0 || piece.start > end;
      end = piece.start + piece.text.length;
      return { start: base + piece.start, text: piece.text, isParagraph };
    });
}

function isSame(piece: ValuePiece | undefined, { text, isParagraph }: Cut = { start: 0, text: '', isParagraph: true }) {
  return piece?.block.text === text && piece.isParagraph === isParagraph;
}
