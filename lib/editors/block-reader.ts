import { type BlockKind, MAX_BLOCK_LENGTH } from '../report/block-analysis.ts';
import type { BlockId, BlockPlace, EditorBlock } from './editor.ts';
import { kindIn } from './element-role.ts';
import type { Line } from './line-collector.ts';
import type { NodePlace } from './offset-map.ts';
import { type Found, OwnBlocks, type PlacedBlock } from './own-blocks.ts';
import { paragraphsOf } from './paragraphs.ts';
import { mayQuote } from './quoted-text.ts';
import { ownerOf, readElement } from './read-element.ts';

/** A block and the line it was cut from. */
interface ReadBlock extends PlacedBlock {
  readonly line: Line;
}

type Part = readonly ReadBlock[] | Element | 'quote' | 'end';

/** What is known of a block-level element. */
interface KnownElement {
  /** What it holds; undefined when something in it changed since it was read. */
  parts: readonly Part[] | undefined;
  /** Ids of its blocks, in order, kept when it is read again. */
  readonly ids: BlockId[];
}

/** Reads an editor's blocks, and again only those that changed. */
export class BlockReader {
  readonly #root: Element;
  #known = new WeakMap<Element, KnownElement>();
  /** What was known before the elements began to be gone through. */
  #knownBefore = this.#known;
  #nextId: BlockId = 1;
  #blocks: readonly EditorBlock[] | undefined;
  /** What each element held that changed since; undefined where it was not read. */
  readonly #changed = new Map<Element, readonly Part[] | undefined>();
  #byId = new Map<BlockId, ReadBlock>();
  readonly #own = new OwnBlocks<ReadBlock>();

  constructor(root: Element) {
    this.#root = root;
  }

  /** Takes note of what changed. */
  changed(records: readonly MutationRecord[]): void {
    for (const { target } of records) {
      const owner = ownerOf(target, this.#root);
      const known = this.#known.get(owner);
      if (!this.#changed.has(owner)) this.#changed.set(owner, known?.parts);
      if (known) known.parts = undefined;
    }
  }

  /** All blocks in document order. */
  blocks(): readonly EditorBlock[] {
    if (this.#blocks && this.#changed.size === 0) return this.#blocks;
    this.#blocks = this.#patched() ?? this.#collect();
    this.#changed.clear();
    return this.#blocks;
  }

  /** A stretch of a block in the page, as of the last call of `blocks`; undefined when the block or the stretch is gone. */
  rangeOf(id: BlockId, start: number, end: number): StaticRange | undefined {
    const read = this.#byId.get(id);
    if (!read || start >= end || end > read.block.text.length) return undefined;
    const from = read.line.places.startAt(read.start + start);
    const to = read.line.places.endAt(read.start + end);
    if (!from || !to) return undefined;
    return new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    });
  }

  /** The block and offset of a place in a text node, as of the last call of `blocks`. */
  placeOf(place: NodePlace<Text>): BlockPlace | undefined {
    for (const part of this.#partsOf(ownerOf(place.node, this.#root))) {
      if (!isBlocks(part)) continue;
      const offset = part[0]?.line.places.offsetOf(place);
      if (offset === undefined) continue;
      const read = part.find(({ start, block }) => offset <= start + block.text.length);
      const shown = read && this.#byId.get(read.block.id);
      return shown && { block: shown.block.id, offset: Math.max(offset - shown.start, 0) };
    }
    return undefined;
  }

  /** The blocks with those of the changed elements read again; undefined where that may bear on other blocks. */
  #patched(): readonly EditorBlock[] | undefined {
    if (!this.#blocks) return undefined;
    const blocks = [...this.#blocks];
    for (const [element, parts] of this.#changed) {
      const before = linesIn(parts);
      const after = before && linesIn(this.#partsOf(element));
      const isLike =
        before?.length === after?.length && after?.every((read, at) => this.#swap(before?.[at], read, blocks));
      if (!isLike) return undefined;
    }
    return blocks;
  }

  /** Puts a block in the place of the one it was; false where lines under it may hang from it. */
  #swap(before: ReadBlock | undefined, after: ReadBlock, blocks: EditorBlock[]): boolean {
    const index = before ? blocks.indexOf(before.block) : -1;
    if (!before || index < 0 || leadInOf(before.block.text) !== leadInOf(after.block.text)) return false;
    if (mayQuote(before.block.text) || mayQuote(after.block.text)) return false;
    const { id, text } = after.block;
    after.block = { ...before.block, id, text };
    blocks[index] = after.block;
    this.#byId.set(id, after);
    return true;
  }

  #collect(): readonly EditorBlock[] {
    this.#byId = new Map();
    // The browser's undo and editors keep elements that left the page: what is known of those goes now.
    this.#knownBefore = this.#known;
    this.#known = new WeakMap();
    const found: Found<ReadBlock>[] = [];
    this.#visit(this.#root, 'paragraph', found);
    this.#knownBefore = this.#known;
    const hanging = { leadIn: undefined };
    for (const { read, kind } of this.#own.of(found)) this.#take(read, kind, hanging);
    return Array.from(this.#byId.values(), ({ block }) => block);
  }

  /** Comes by what stands in `element`; false when the draft ends in it. */
  #visit(element: Element, around: BlockKind, found: Found<ReadBlock>[]): boolean {
    const kind = kindIn(element, around);
    const isQuote = element.tagName === 'BLOCKQUOTE';
    if (isQuote) found.push('open');
    for (const part of this.#partsOf(element)) {
      if (part === 'end') return false;
      if (part === 'quote') found.push(part);
      else if (isBlocks(part)) found.push(...part.map((read) => ({ read, kind })));
      else if (!this.#visit(part, kind, found)) return false;
    }
    if (isQuote) found.push('close');
    return true;
  }

  #take(read: ReadBlock, kind: BlockKind, hanging: { leadIn: string | undefined }): void {
    if (kind !== 'list-item') hanging.leadIn = leadInOf(read.block.text);
    const leadIn = kind === 'list-item' ? hanging.leadIn : undefined;
    // The same object as before wherever nothing changed, so that who asks can see at once what did.
    if (read.block.kind !== kind || read.block.leadIn !== leadIn) {
      const { id, text } = read.block;
      read.block = { id, text, kind, ...(leadIn !== undefined && { leadIn }) };
    }
    this.#byId.set(read.block.id, read);
  }

  #partsOf(element: Element): readonly Part[] {
    const known = this.#knownBefore.get(element) ?? this.#known.get(element) ?? { parts: undefined, ids: [] };
    this.#known.set(element, known);
    if (!known.parts) {
      let given = 0;
      const nextId = () => {
        const index = given++;
        known.ids[index] ??= this.#nextId++;
        return known.ids[index];
      };
      known.parts = readElement(element).map((part) =>
        typeof part === 'object' && 'places' in part ? blocksOf(part, nextId) : part,
      );
    }
    return known.parts;
  }
}

/** The blocks of an element that holds nothing else; undefined where it does, or was not read. */
function linesIn(parts: readonly Part[] | undefined): readonly ReadBlock[] | undefined {
  return parts?.every(isBlocks) ? parts.flat() : undefined;
}

const isBlocks = (part: Part): part is readonly ReadBlock[] => Array.isArray(part);

function blocksOf(line: Line, nextId: () => BlockId): readonly ReadBlock[] {
  return paragraphsOf(line.text, MAX_BLOCK_LENGTH).map(({ start, text }) => ({
    block: { id: nextId(), text, kind: 'paragraph' },
    line,
    start,
  }));
}

/** The line a list may hang from: one that ends with a colon. */
function leadInOf(text: string): string | undefined {
  const line = text.trimEnd();
  return line.endsWith(':') ? line : undefined;
}
