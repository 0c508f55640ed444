import { oncePerFrame } from '../../shared/once-per-frame.ts';
import { safely } from '../../shared/safely.ts';
import type { Shortfall } from '../../shared/shortfall.ts';
import type { BlockId, BlockPlace, Edit, Editor, EditorBlock, EditorEvent, ReplaceResult, TextBox } from '../editor.ts';
import { findInput, hasInputFocus } from './docs-elements.ts';
import { DocsText } from './docs-text.ts';
import { DocsView } from './docs-view.ts';
import { editContext } from './edit-context.ts';
import { InputWatch } from './input-watch.ts';
import { watchLayout } from './layout-watch.ts';
import type { Span, TextPart, TextSplice } from './messages.ts';
import { LinkError, type PageLink } from './page-link.ts';
import { ShortfallWatch } from './shortfall-watch.ts';
import { TextFollower } from './text-follower.ts';

/** After a key or a click, a change on the page is likely a change of the text; for so long, in milliseconds. */
const RECENT = 1000;
/** How long the page may wait for the text that goes with it, and a text that likely did not change for being asked for. */
const PATIENCE = 250;
const CALM = 100;
/** A change of so much text is taken in as it comes, not all at once. */
const MUCH = 100_000;
/** How long a place far away may take to come into view, and how often to look, in milliseconds. */
const ARRIVAL = 1500;
const LOOK = 50;

/** What the adapter works with. */
export interface DocsParts {
  readonly link: PageLink;
  /** Whether our scripts came into a page that was open before. */
  readonly isLate: boolean;
  /** Called whenever the text was asked for. */
  readonly onRead: () => void;
}

/** Our adapter to Google Docs, which paints its text on canvas. */
export class GoogleDocsEditor implements Editor {
  readonly root: HTMLElement;
  readonly #link: PageLink;
  readonly #signal: AbortSignal;
  readonly #text = new DocsText();
  readonly #view: DocsView;
  readonly #follower: TextFollower;
  readonly #input: InputWatch;
  readonly #shortfall: ShortfallWatch;
  readonly #update: () => void;
  #listeners: readonly ((event: EditorEvent) => void)[] = [];
  #keyListeners: readonly ((event: KeyboardEvent) => void)[] = [];
  /** Changes of the text that are not taken in yet, and the number of the text they lead to. */
  #pending: TextSplice[] = [];
  #pendingLength = 0;
  #version = 0;
  #isMoved = true;
  #lastInput = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #caretTimer: ReturnType<typeof setTimeout> | undefined;
  #hasMovedCaret = false;

  /** Follows the document drawn in `root` until `signal` aborts. */
  constructor(root: HTMLElement, { link, isLate, onRead }: DocsParts, signal: AbortSignal) {
    this.root = root;
    this.#link = link;
    this.#signal = signal;
    this.#view = new DocsView(root, signal);
    this.#update = oncePerFrame('document-not-read', () => this.#take(), signal);
    this.#input = new InputWatch(
      {
        onKey: (event) => this.#keyPressed(event),
        onInput: () => this.#touched(),
        onEnter: () => this.#tell('entered'),
      },
      signal,
    );
    this.#follower = new TextFollower(
      link,
      {
        onPart: (part, isWhole) => this.#hear(part, isWhole),
        onRead: () => {
          this.#input.ensure();
          clearTimeout(this.#timer);
          if (this.#pending.length > 0 || this.#isMoved) this.#update();
          onRead();
        },
        onPoll: () => this.#polled(),
      },
      signal,
    );
    this.#shortfall = new ShortfallWatch(
      this.#follower,
      () => this.#view.hasRuns || this.#text.blocks.length === 0,
      isLate,
    );
    watchLayout(root, this.#view.layer.element, this.#view.runs, () => this.#moved(), signal);
    this.#listen();
  }

  get layer() {
    return this.#view.layer;
  }

  blocks(): readonly EditorBlock[] {
    return this.#text.blocks;
  }

  onChange(listener: (event: EditorEvent) => void, signal: AbortSignal): void {
    this.#listeners = [...this.#listeners, listener];
    signal.addEventListener('abort', () => {
      this.#listeners = this.#listeners.filter((other) => other !== listener);
    });
  }

  onKey(listener: (event: KeyboardEvent) => void, signal: AbortSignal): void {
    this.#keyListeners = [...this.#keyListeners, listener];
    signal.addEventListener('abort', () => {
      this.#keyListeners = this.#keyListeners.filter((other) => other !== listener);
    });
  }

  rangesFor(block: BlockId, start: number, end: number): readonly TextBox[] {
    const span = this.#text.spanOf(block, start, end);
    return span ? this.#view.boxesOf(span) : [];
  }

  caret(): BlockPlace | undefined {
    const { selection } = this.#follower;
    return selection && selection.start === selection.end ? this.#text.placeOf(selection.start) : undefined;
  }

  hasFocus(): boolean {
    return hasInputFocus(document);
  }

  inView(): { readonly first: number; readonly end: number } {
    const { extent } = this.#view;
    return extent ? this.#text.blocksWithin(extent) : { first: 0, end: 0 };
  }

  shortfall(): Shortfall | undefined {
    return this.#shortfall.now;
  }

  async refresh(): Promise<void> {
    await this.#follower.read();
    this.#take();
  }

  keepSelection(): () => void {
    const { selection } = this.#follower;
    this.#hasMovedCaret = false;
    return () => {
      if (selection && this.#hasMovedCaret) this.#select(selection).catch(() => undefined);
      findInput(document)?.editable.focus({ preventScroll: true });
    };
  }

  async replace({ block, start, end, expected, text }: Edit): Promise<ReplaceResult> {
    if (this.#input.isComposing) return 'composing';
    const span = this.#text.spanOf(block, start, end);
    const stands = this.blocks()
      .find(({ id }) => id === block)
      ?.text.slice(start, end);
    if (!span || stands !== expected) return 'changed';
    const whole = this.#text.text;
    const edit = { ...span, ...editContext(whole, span), version: this.#version };
    this.#lastInput = performance.now();
    try {
      const request = { type: 'replace', ...edit, expected: whole.slice(span.start, span.end), text } as const;
      return (await this.#link.ask(request, 'replaced')).result;
    } catch (error) {
      if (error instanceof LinkError) return 'failed';
      throw error;
    } finally {
      this.#lastInput = performance.now();
      await this.refresh();
    }
  }

  async show(block: BlockId, start: number, end: number): Promise<void> {
    const span = this.#text.spanOf(block, start, end);
    if (!span) return;
    if (this.rangesFor(block, start, end).length === 0) {
      this.#hasMovedCaret = true;
      await this.#select({ start: span.start, end: span.start });
      for (let waited = 0; waited < ARRIVAL && this.rangesFor(block, start, end).length === 0; waited += LOOK) {
        await new Promise((resolve) => setTimeout(resolve, LOOK));
      }
    }
    this.#view.scrollTo(this.rangesFor(block, start, end)[0]);
  }

  reveal(block: BlockId, start: number): void {
    const span = this.#text.spanOf(block, start, start);
    if (span) this.#select(span).catch(() => undefined);
  }

  async #select({ start, end }: Span): Promise<void> {
    await this.#link.ask({ type: 'select', start, end }, 'done');
  }

  #listen(): void {
    const touched = safely('click-not-followed', () => this.#touched());
    this.root.addEventListener('pointerup', touched, { capture: true, passive: true, signal: this.#signal });
    this.#signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      clearTimeout(this.#caretTimer);
    });
  }

  #keyPressed(event: KeyboardEvent): void {
    this.#touched();
    for (const listener of this.#keyListeners) listener(event);
  }

  /** The writer did something: the caret may have moved, and changes on the page are likely theirs. */
  #touched(): void {
    this.#lastInput = performance.now();
    clearTimeout(this.#caretTimer);
    this.#caretTimer = setTimeout(
      safely('caret-not-read', async () => {
        await this.#follower.readCaret();
        this.#tell('caret');
      }),
      CALM,
    );
  }

  /** Something on the page changed: it is read together with the text that goes with it. */
  #moved(): void {
    this.#isMoved = true;
    if (!this.#follower.hasText) return;
    clearTimeout(this.#timer);
    if (performance.now() - this.#lastInput < RECENT) {
      this.#timer = setTimeout(this.#update, PATIENCE);
      this.#readText();
    } else {
      this.#update();
      this.#timer = setTimeout(() => this.#readText(), CALM);
    }
  }

  #readText(): void {
    safely('text-not-read', () => this.#follower.read())();
  }

  /** Takes a part of a change, to be worked in later; false where it does not fit. */
  #hear({ start, deleted, inserted, length }: TextPart, isWhole: boolean): boolean {
    if (isWhole) {
      this.#pending = [{ start: 0, deleted: this.#text.text.length, inserted }];
      this.#pendingLength = inserted.length;
      return start === 0 && length === inserted.length;
    }
    if (start + deleted > this.#pendingLength || this.#pendingLength - deleted + inserted.length !== length)
      return false;
    if (deleted === 0 && inserted === '') return true;
    this.#pending.push({ start, deleted, inserted });
    this.#pendingLength = length;
    if (inserted.length >= MUCH) this.#spliceText();
    return true;
  }

  #spliceText(): boolean {
    const changes = this.#pending;
    this.#pending = [];
    for (const change of changes) {
      this.#text.splice(change);
      this.#view.splice(this.#text.text, change);
    }
    this.#version = this.#follower.version;
    return changes.length > 0;
  }

  /** Takes in what changed, text and page together, and says so. */
  #take(): void {
    const isChanged = this.#spliceText();
    this.#isMoved = false;
    this.#view.read();
    this.#shortfall.look();
    const isTheirs = performance.now() - this.#lastInput > RECENT;
    this.#tell(isChanged ? (isTheirs ? 'others' : 'text') : 'layout');
  }

  #polled(): void {
    this.#view.retry();
    this.#shortfall.look();
    if (this.#view.runs.isInPlace) return;
    this.#view.runs.forget();
    this.#update();
  }

  #tell(event: EditorEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
