import { safely } from '../shared/safely.ts';
import { Composition } from './composition.ts';
import type { BlockId, BlockPlace, Edit, Editor, EditorBlock, EditorEvent, ReplaceResult } from './editor.ts';
import { boundsOf } from './range-at.ts';
import { replaceInField } from './replace-in-field.ts';
import { isPlainText, type TextField } from './text-field.ts';
import { activeElementBeside } from './tree-roots.ts';
import { ValueBlocks } from './value-blocks.ts';
import { hasValueRanges, type Mirror, type MirrorSource, ValueStretch } from './value-range.ts';

/** Our adapter to text fields: a textarea, or an input that holds prose. */
export class TextFieldEditor implements Editor {
  readonly root: TextField;
  readonly #blocks: ValueBlocks;
  /** Made when something is to be marked or measured in a browser without ranges in values. */
  #mirror: Mirror | undefined;
  #isMirrorComing = false;
  readonly #mirrors: MirrorSource;
  readonly #signal: AbortSignal;
  readonly #composition: Composition;
  #listeners: readonly ((event: EditorEvent) => void)[] = [];

  /** Reads from `root` until `signal` aborts. */
  constructor(root: TextField, mirrors: MirrorSource, signal: AbortSignal) {
    this.root = root;
    this.#mirrors = mirrors;
    this.#signal = signal;
    this.#blocks = new ValueBlocks(root instanceof HTMLInputElement ? 'heading' : 'paragraph');
    this.#composition = new Composition(root, signal);
    const listen = (target: EventTarget, types: string, listener: () => void) => {
      for (const type of types.split(' ')) {
        target.addEventListener(type, safely('field-not-followed', listener), { passive: true, signal });
      }
    };
    listen(root, 'input', () => this.#look('text'));
    // A value that a script sets makes no event of its own, but moves the caret; in a shadow tree the document tells.
    listen(root, 'selectionchange change focus blur', () => this.#look('others'));
    if (root.getRootNode() !== document) listen(document, 'selectionchange', () => this.#look('others'));
    // The value is another only once the event is over.
    listen(document, 'reset', () => setTimeout(() => this.#look('others')));
  }

  blocks(): readonly EditorBlock[] {
    // Whoever listens must hear of a change that nothing else told of.
    if (this.#read()) queueMicrotask(() => this.#tell('others'));
    return this.#blocks.all;
  }

  onChange(listener: (event: EditorEvent) => void, signal: AbortSignal): void {
    this.#listeners = [...this.#listeners, listener];
    signal.addEventListener('abort', () => {
      this.#listeners = this.#listeners.filter((other) => other !== listener);
    });
  }

  rangesFor(block: BlockId, start: number, end: number): readonly ValueStretch[] {
    const piece = this.#blocks.pieceOf(block);
    if (!piece || start >= end || end > piece.block.text.length) return [];
    if (!hasValueRanges(this.root)) {
      this.#mirror ??= this.#makeMirror();
      if (!this.#mirror) return [];
    }
    return [new ValueStretch(this.root, piece, start, end, this.#mirror)];
  }

  caret(): BlockPlace | undefined {
    const { selectionStart, selectionEnd } = this.root;
    if (selectionStart === null || selectionStart !== selectionEnd || !this.hasFocus()) return undefined;
    this.blocks();
    return this.#blocks.placeOf(selectionStart);
  }

  /** What is selected, to the end of the block it begins in at most; the caret where nothing is. */
  selected(): (BlockPlace & { readonly end: number }) | undefined {
    const { selectionStart, selectionEnd } = this.root;
    if (selectionStart === null || selectionEnd === null) return undefined;
    this.blocks();
    const from = this.#blocks.placeOf(selectionStart);
    return from && { ...from, end: from.offset + selectionEnd - selectionStart };
  }

  hasFocus(): boolean {
    return activeElementBeside(this.root) === this.root;
  }

  keepSelection(): () => void {
    const { selectionStart, selectionEnd, selectionDirection } = this.root;
    return () => {
      this.root.focus({ preventScroll: true });
      this.root.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
    };
  }

  async replace({ block, start, end, expected, text }: Edit): Promise<ReplaceResult> {
    if (this.#composition.isUnderWay) return 'composing';
    this.blocks();
    const piece = this.#blocks.pieceOf(block);
    if (piece?.block.text.slice(start, end) !== expected) return 'changed';
    return replaceInField(this.root, { start: piece.start + start, end: piece.start + end, text });
  }

  async show(block: BlockId, start: number, end: number): Promise<void> {
    const [at] = this.rangesFor(block, start, end);
    if (!at) return;
    scrollWithin(this.root, boundsOf(at));
    const { top, bottom } = boundsOf(at);
    if (top >= 0 && bottom <= window.innerHeight) return;
    this.root.scrollIntoView({ block: 'nearest' });
    scrollBy(0, offBy(boundsOf(at), { top: 0, bottom: window.innerHeight }));
  }

  reveal(block: BlockId, start: number): void {
    const piece = this.#blocks.pieceOf(block);
    if (!piece) return;
    const at = piece.start + start;
    this.root.focus({ preventScroll: true });
    this.root.setSelectionRange(at, at);
    this.show(block, start, start + 1);
  }

  /** Tells of a change; `by` says whether the writer made it or somebody else. */
  #look(by: 'text' | 'others'): void {
    if (this.#read()) this.#tell(by);
  }

  #read(): boolean {
    // A field that hides its text from now on may hold a password.
    const splice = this.#blocks.update(isPlainText(this.root) ? this.root.value : '');
    if (splice) this.#mirror?.splice(splice);
    return splice !== undefined;
  }

  /** Lays a mirror over the field; undefined until the script of mirrors has come: then it is told. */
  #makeMirror(): Mirror | undefined {
    const mirror = this.#mirrors.mirror(this.root, this.#blocks.value, this.#signal);
    mirror?.place();
    if (!mirror && !this.#isMirrorComing) this.#awaitMirror();
    return mirror;
  }

  readonly #awaitMirror = safely('mirror-not-loaded', async () => {
    this.#isMirrorComing = true;
    await this.#mirrors.get().finally(() => {
      this.#isMirrorComing = false;
    });
    if (!this.#signal.aborted) this.#tell('layout');
  });

  #tell(event: EditorEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

/** Scrolls a text field so that it shows what stands at `stretch`, unless it does. */
function scrollWithin(field: TextField, stretch: DOMRect): void {
  const box = field.getBoundingClientRect();
  const across = (rect: DOMRect) => ({ top: rect.left, bottom: rect.right });
  field.scrollBy({ top: offBy(stretch, box), left: offBy(across(stretch), across(box)), behavior: 'instant' });
}

/** How far a stretch is from the middle of a view, in CSS pixels; 0 where it is within the view. */
function offBy(stretch: Extent, view: Extent): number {
  if (stretch.top >= view.top && stretch.bottom <= view.bottom) return 0;
  return (stretch.top + stretch.bottom - view.top - view.bottom) / 2;
}

type Extent = Pick<DOMRect, 'top' | 'bottom'>;
