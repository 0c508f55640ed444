import type { BlockKind } from '../report/block-analysis.ts';
import type { EditorBlock } from './editor.ts';
import { type MailItem, mayQuote, ownLines, ownPart } from './quoted-text.ts';

/** A block, `start` being where in what it was read from it begins. */
export interface PlacedBlock {
  /** Made anew when the block comes to stand in a list or hang from another line. */
  block: EditorBlock;
  start: number;
}

/** What a walk through the editor comes by: blocks, each of a kind, and what tells of quoted mail. */
export type Found<Placed extends PlacedBlock> = FoundBlock<Placed> | Exclude<MailItem, object>;

/** A block that was come by, and its kind. */
export interface FoundBlock<Placed extends PlacedBlock> {
  readonly read: Placed;
  readonly kind: BlockKind;
}

/** Leaves out of what an editor holds the mail and signatures that no element tells of. */
export class OwnBlocks<Placed extends PlacedBlock> {
  /** Of blocks that quote mail, what the writer wrote. */
  readonly #parts = new WeakMap<Placed, Placed>();

  /** What the writer wrote of all that was found, in order; the same objects as before wherever nothing changed. */
  of(found: readonly Found<Placed>[]): readonly FoundBlock<Placed>[] {
    const blocks = found.filter((one) => typeof one === 'object');
    if (!blocks.some(({ read }) => mayQuote(read.block.text))) return blocks;
    const items = found.map(itemsOf);
    const isOwn = ownLines(items.flat());
    let from = 0;
    return found.flatMap((one, index) => {
      const end = from + (items[index]?.length ?? 0);
      const read = typeof one === 'object' && this.#partOf(one.read, isOwn.slice(from, end));
      from = end;
      return read ? { ...one, read } : [];
    });
  }

  #partOf(read: Placed, isOwn: readonly boolean[]): Placed | undefined {
    if (!isOwn.includes(false)) return read;
    const part = ownPart(read.block.text, isOwn);
    if (!part || part.text.trim() === '') return undefined;
    const start = read.start + part.start;
    const known = this.#parts.get(read);
    if (known?.block.text === part.text) {
      known.start = start;
      return known;
    }
    const own = { ...read, start, block: { ...read.block, text: part.text } };
    this.#parts.set(read, own);
    return own;
  }
}

function itemsOf(found: Found<PlacedBlock>): readonly MailItem[] {
  return typeof found === 'object' ? found.read.block.text.split('\n').map((line) => ({ line })) : [found];
}
