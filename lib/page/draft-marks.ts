import type { EditorEvent } from '../editors/editor.ts';
import { shadowRootsAround } from '../editors/tree-roots.ts';
import { oncePerFrame } from '../shared/once-per-frame.ts';
import { safely } from '../shared/safely.ts';
import { blocksInView } from './blocks-in-view.ts';
import { Calm } from './calm.ts';
import type { Draft, DraftFinding } from './draft.ts';
import type { Painter } from './painter.ts';

/** More marks than this make typing slow, so of more only those near the view are painted. */
const MOST = 200;

/** Keeps a draft's marks on the page: those worth painting now, where they stand now. */
export class DraftMarks {
  readonly #draft: Draft;
  readonly #painter: Painter;
  readonly #calm: Calm;
  #isPartial = false;
  /** The blocks in view or near it and how many there were, until something may have moved them. */
  #window: { readonly first: number; readonly end: number; readonly count: number } | undefined;

  /** Takes the marks away when `signal` aborts. */
  constructor(draft: Draft, painter: Painter, signal: AbortSignal) {
    this.#draft = draft;
    this.#painter = painter;
    this.#calm = new Calm(
      safely('marks-not-painted', () => this.paint()),
      signal,
    );
    const scrolled = oncePerFrame('marks-not-painted', () => this.#scrolled(), signal);
    for (const root of [document, ...shadowRootsAround(draft.editor.root)]) {
      root.addEventListener('scroll', scrolled, { capture: true, passive: true, signal });
    }
    window.addEventListener('resize', scrolled, { passive: true, signal });
    const resized = new ResizeObserver(scrolled);
    resized.observe(draft.editor.root);
    signal.addEventListener('abort', () => resized.disconnect());
    document.addEventListener(
      'selectionchange',
      safely('caret-not-followed', () => this.#caretMoved()),
      { signal },
    );
    for (const type of ['compositionstart', 'compositionend']) {
      const follow = safely('caret-not-followed', () => this.#calm.composing(type === 'compositionstart'));
      // The document does not hear what is typed in a shadow tree from where it is typed.
      draft.editor.root.addEventListener(type, follow, { capture: true, passive: true, signal });
    }
    draft.editor.onChange(
      safely('caret-not-followed', (event: EditorEvent) => {
        if (event === 'caret') this.#caretMoved();
      }),
      signal,
    );
    signal.addEventListener('abort', () => painter.paint(draft, []));
  }

  /** Leaves the word at the caret alone when the writer is typing it. */
  typed(): void {
    this.#calm.typed(this.#draft.typedAt);
  }

  /** Paints what the draft's findings are now. */
  paint(): void {
    const marked = this.#draft.findings.filter(({ finding }) => finding.category !== 'sentence');
    this.#isPartial = marked.length > MOST;
    const near = this.#isPartial ? this.#nearView(marked) : marked;
    const shown = near.filter(({ block, finding }) => !this.#calm.holdsBack(block.id, finding));
    this.#painter.paint(this.#draft, shown);
  }

  #nearView(marked: readonly DraftFinding[]): readonly DraftFinding[] {
    const { editor } = this.#draft;
    const blocks = editor.blocks();
    // To measure the page at every key would make the browser lay it out twice.
    if (editor.inView || this.#window?.count !== blocks.length) {
      this.#window = { ...blocksInView(editor, blocks), count: blocks.length };
    }
    const { first, end } = this.#window;
    return marked.filter(({ index }) => index >= first && index < end).slice(0, MOST);
  }

  #scrolled(): void {
    this.#window = undefined;
    if (this.#isPartial) this.paint();
    else this.#painter.restore();
  }

  #caretMoved(): void {
    this.#painter.restore();
    if (this.#calm.isHolding) this.#calm.moved(this.#draft.editor.caret());
  }
}
