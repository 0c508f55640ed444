import { safely } from '../../shared/safely.ts';
import type { Shortfall } from '../../shared/shortfall.ts';
import type {
  BlockId,
  BlockPlace,
  Edit,
  Editor,
  EditorBlock,
  EditorEvent,
  MarkLayer,
  ReplaceResult,
  TextBox,
} from '../editor.ts';
import { DocsDocument } from './docs-document.ts';
import { findInput, hasInputFocus } from './docs-elements.ts';
import { editContext } from './edit-context.ts';
import { InputWatch } from './input-watch.ts';
import { Listeners } from './listeners.ts';
import type { Span } from './messages.ts';
import { LinkError, type PageLink } from './page-link.ts';
import { ShortfallWatch } from './shortfall-watch.ts';

/** How long after the writer's last key or click to ask where the caret is, in milliseconds. */
const REST = 100;
/** How long a place far away may take to come into view, and how often to look, in milliseconds. */
const ARRIVAL = 1500;
const LOOK = 50;

/** What the adapter works with. */
export interface DocsParts {
  readonly link: PageLink;
  /** Whether our scripts came into a page that was open before. */
  readonly isLate: boolean;
  /** Called at every sign of life: when the text was asked for, and when a key is pressed. */
  readonly onSign: () => void;
}

/** Our adapter to Google Docs, which paints its text on canvas. */
export class GoogleDocsEditor implements Editor {
  readonly root: HTMLElement;
  readonly layer: MarkLayer;
  readonly #link: PageLink;
  readonly #docs: DocsDocument;
  readonly #input: InputWatch;
  readonly #shortfall: ShortfallWatch;
  readonly #listeners = new Listeners<EditorEvent>();
  readonly #keyListeners = new Listeners<KeyboardEvent>();
  /** What was missing when it was last told. */
  #told: Shortfall | undefined;
  #caretTimer: ReturnType<typeof setTimeout> | undefined;
  #hasMovedCaret = false;

  /** Follows the document drawn in `root` until `signal` aborts. */
  constructor(root: HTMLElement, { link, isLate, onSign }: DocsParts, signal: AbortSignal) {
    this.root = root;
    this.#link = link;
    const onRead = () => {
      this.#input.ensure();
      this.#tellShortfall();
      onSign();
    };
    this.#docs = new DocsDocument(root, link, { onChange: (event) => this.#listeners.tell(event), onRead }, signal);
    this.layer = this.#docs.view.layer;
    this.#shortfall = new ShortfallWatch(this.#docs, isLate);
    this.#input = new InputWatch(
      {
        onKey: (event) => {
          onSign();
          this.#touched();
          this.#keyListeners.tell(event);
        },
        onInput: () => this.#touched(),
        onEnter: () => this.#listeners.tell('entered'),
      },
      signal,
    );
    const touched = safely('click-not-followed', () => this.#touched());
    root.addEventListener('pointerup', touched, { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => clearTimeout(this.#caretTimer));
  }

  blocks(): readonly EditorBlock[] {
    return this.#docs.text.blocks;
  }

  onChange(listener: (event: EditorEvent) => void, signal: AbortSignal): void {
    this.#listeners.add(listener, signal);
  }

  onKey(listener: (event: KeyboardEvent) => void, signal: AbortSignal): void {
    this.#keyListeners.add(listener, signal);
  }

  rangesFor(block: BlockId, start: number, end: number): readonly TextBox[] {
    const span = this.#docs.text.spanOf(block, start, end);
    return span ? this.#docs.view.boxesOf(span) : [];
  }

  caret(): BlockPlace | undefined {
    const { selection } = this.#docs.follower;
    return selection && selection.start === selection.end ? this.#docs.text.placeOf(selection.start) : undefined;
  }

  selected(): (BlockPlace & { readonly end: number }) | undefined {
    const { selection } = this.#docs.follower;
    const from = selection && this.#docs.text.placeOf(selection.start);
    return from && { ...from, end: from.offset + selection.end - selection.start };
  }

  hasFocus(): boolean {
    return hasInputFocus(document);
  }

  inView(): { readonly first: number; readonly end: number } {
    const { extent } = this.#docs.view;
    return extent ? this.#docs.text.blocksWithin(extent) : { first: 0, end: 0 };
  }

  shortfall(): Shortfall | undefined {
    return this.#shortfall.now;
  }

  refresh(): Promise<void> {
    return this.#docs.refresh();
  }

  keepSelection(): () => void {
    const { selection } = this.#docs.follower;
    this.#hasMovedCaret = false;
    return () => {
      if (selection && this.#hasMovedCaret) this.#select(selection);
      findInput(document)?.editable.focus({ preventScroll: true });
    };
  }

  async replace({ block, start, end, expected, text }: Edit): Promise<ReplaceResult> {
    if (this.#input.isComposing) return 'composing';
    const span = this.#docs.text.spanOf(block, start, end);
    const stands = this.blocks()
      .find(({ id }) => id === block)
      ?.text.slice(start, end);
    if (!span || stands !== expected) return 'changed';
    const whole = `${this.#docs.text.text}`;
    const place = { ...span, ...editContext(whole, span), version: this.#docs.version };
    const edit = { ...place, expected: whole.slice(span.start, span.end), text };
    this.#docs.touched();
    try {
      return (await this.#link.ask({ type: 'replace', ...edit }, 'replaced')).result;
    } catch (error) {
      if (error instanceof LinkError) return 'failed';
      throw error;
    } finally {
      this.#docs.touched();
      await this.refresh();
    }
  }

  async show(block: BlockId, start: number, end: number): Promise<void> {
    const span = this.#docs.text.spanOf(block, start, end);
    const isDrawn = () => this.rangesFor(block, start, end).length > 0;
    if (span && !isDrawn()) {
      this.#hasMovedCaret = true;
      this.#select({ start: span.start, end: span.start });
      for (let waited = 0; waited < ARRIVAL && !isDrawn(); waited += LOOK) {
        await new Promise((resolve) => setTimeout(resolve, LOOK));
      }
    }
    this.#docs.view.scrollTo(this.rangesFor(block, start, end)[0]);
  }

  reveal(block: BlockId, start: number): void {
    const span = this.#docs.text.spanOf(block, start, start);
    if (span) this.#select(span);
  }

  /** Has the draft tell anew when something else is missing than before. */
  #tellShortfall(): void {
    const { now } = this.#shortfall;
    if (now === this.#told) return;
    this.#told = now;
    this.#listeners.tell('layout');
  }

  #select({ start, end }: Span): void {
    safely('caret-not-moved', async () => {
      await this.#link.ask({ type: 'select', start, end }, 'done');
    })();
  }

  /** The writer did something: the caret may have moved. */
  #touched(): void {
    this.#docs.touched();
    clearTimeout(this.#caretTimer);
    const read = safely('caret-not-read', async () => {
      await this.#docs.follower.readCaret();
      this.#listeners.tell('caret');
    });
    this.#caretTimer = setTimeout(read, REST);
  }
}
