import { BlockReader } from './block-reader.ts';
import { Composition } from './composition.ts';
import type { BlockId, BlockPlace, Edit, Editor, EditorBlock, EditorEvent, ReplaceResult } from './editor.ts';
import { rangeAt } from './range-at.ts';
import { replaceIn } from './replace.ts';
import { selectionIn } from './selection-in.ts';
import { keepSelection } from './selection-keeper.ts';
import { textPlace } from './text-place.ts';
import { activeElementBeside } from './tree-roots.ts';

/** Our adapter to editors built on `contenteditable`, the one of Outlook on the web among them. */
export class RichTextEditor implements Editor {
  readonly root: HTMLElement;
  readonly #reader: BlockReader;
  readonly #observer: MutationObserver;
  #listeners: readonly ((event: EditorEvent) => void)[] = [];
  /** When the text last changed, in milliseconds of the page's clock. */
  changedAt = 0;
  readonly #composition: Composition;

  /** Reads from `root` until `signal` aborts. */
  constructor(root: HTMLElement, signal: AbortSignal) {
    this.root = root;
    this.#composition = new Composition(root, signal);
    this.#reader = new BlockReader(root);
    this.#observer = new MutationObserver((records) => {
      this.#reader.changed(records);
      this.#notify();
    });
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true });
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  blocks(): readonly EditorBlock[] {
    const records = this.#observer.takeRecords();
    if (records.length > 0) {
      this.#reader.changed(records);
      // Records taken here no longer reach the observer, and whoever listens must hear of the change all the same.
      queueMicrotask(() => this.#notify());
    }
    return this.#reader.blocks();
  }

  onChange(listener: (event: EditorEvent) => void, signal: AbortSignal): void {
    this.#listeners = [...this.#listeners, listener];
    signal.addEventListener('abort', () => {
      this.#listeners = this.#listeners.filter((other) => other !== listener);
    });
  }

  rangesFor(block: BlockId, start: number, end: number): readonly StaticRange[] {
    this.blocks();
    const range = this.#reader.rangeOf(block, start, end);
    return range ? [range] : [];
  }

  caret(): BlockPlace | undefined {
    const { anchorNode, anchorOffset = 0, focusNode, focusOffset } = selectionIn(this.root) ?? {};
    if (!anchorNode || anchorNode !== focusNode || anchorOffset !== focusOffset) return undefined;
    const place = textPlace(anchorNode, anchorOffset);
    this.blocks();
    return place && this.#reader.placeOf(place);
  }

  selected(): (BlockPlace & { readonly end: number }) | undefined {
    const selection = this.root.ownerDocument.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    if (!range || !this.root.contains(range.commonAncestorContainer)) return undefined;
    this.blocks();
    const placeAt = (node: Node, offset: number) => {
      const place = textPlace(node, offset);
      return place && this.#reader.placeOf(place);
    };
    const from = placeAt(range.startContainer, range.startOffset);
    const to = placeAt(range.endContainer, range.endOffset);
    return from && { ...from, end: from.block === to?.block ? to.offset : Number.POSITIVE_INFINITY };
  }

  /** Whether the writer is in the middle of a word that several keys make up. */
  get isComposing(): boolean {
    return this.#composition.isUnderWay;
  }

  hasFocus(): boolean {
    return this.root.contains(activeElementBeside(this.root));
  }

  keepSelection(): () => void {
    return keepSelection(this.root);
  }

  replace(edit: Edit): Promise<ReplaceResult> {
    return replaceIn(this, edit);
  }

  async show(block: BlockId, start: number, end: number): Promise<void> {
    const [range] = this.rangesFor(block, start, end);
    if (!range) return;
    const { top, bottom } = rangeAt(range).getBoundingClientRect();
    if (bottom < 0 || top > window.innerHeight) range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }

  reveal(block: BlockId, start: number): void {
    const [range] = this.rangesFor(block, start, start + 1);
    if (!range) return;
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    this.root.focus({ preventScroll: true });
    this.root.ownerDocument.getSelection()?.collapse(range.startContainer, range.startOffset);
  }

  #notify(): void {
    this.changedAt = performance.now();
    for (const listener of this.#listeners) listener('text');
  }
}
