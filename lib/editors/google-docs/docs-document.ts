import { oncePerFrame } from '../../shared/once-per-frame.ts';
import { safely } from '../../shared/safely.ts';
import type { EditorEvent } from '../editor.ts';
import { DocsText } from './docs-text.ts';
import { DocsView } from './docs-view.ts';
import { watchLayout } from './layout-watch.ts';
import type { TextPart, TextSplice } from './messages.ts';
import type { PageLink } from './page-link.ts';
import { TextFollower } from './text-follower.ts';

/** After a key or a click, a change on the page is likely a change of the text; for so long, in milliseconds. */
const RECENT = 1000;
/** How long the page may wait for the text that goes with it, in milliseconds. */
const PATIENCE = 250;
/** A text that likely did not change is asked for after so long, in milliseconds. */
const CALM = 100;
/** A change of so many UTF-16 code units is taken in as it comes, not all at once. */
const MUCH = 100_000;

/** What a document tells. */
export interface DocumentEvents {
  readonly onChange: (event: EditorEvent) => void;
  /** The text was asked for. */
  readonly onRead: () => void;
}

/** A document: its text, and what of it is on the page, brought together so that the one always fits the other. */
export class DocsDocument {
  readonly text = new DocsText();
  readonly view: DocsView;
  readonly follower: TextFollower;
  readonly #events: DocumentEvents;
  readonly #update: () => void;
  /** Changes of the text that are not taken in yet, and the length of the text they lead to. */
  #pending: TextSplice[] = [];
  #pendingLength = 0;
  #version = 0;
  #isMoved = true;
  #lastInput = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Follows the document drawn in `scroller` until `signal` aborts. */
  constructor(scroller: HTMLElement, link: PageLink, events: DocumentEvents, signal: AbortSignal) {
    this.#events = events;
    this.view = new DocsView(scroller, signal);
    this.#update = oncePerFrame('document-not-read', () => this.#take(), signal);
    this.follower = new TextFollower(
      link,
      {
        onPart: (part, isWhole) => this.#hear(part, isWhole),
        onRead: () => this.#heard(),
        onPoll: () => this.#polled(),
      },
      signal,
    );
    watchLayout(scroller, this.view.layer.element, this.view.runs, () => this.#moved(), signal);
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** The number of the text as it was taken in. */
  get version(): number {
    return this.#version;
  }

  /** Says that the writer did something: what changes on the page now is likely theirs. */
  touched(): void {
    this.#lastInput = performance.now();
  }

  /** Reads text and page as they are now. */
  async refresh(): Promise<void> {
    await this.follower.read();
    this.#take();
  }

  /** Something on the page changed: it is read together with the text that goes with it. */
  #moved(): void {
    this.#isMoved = true;
    if (!this.follower.hasText) return;
    clearTimeout(this.#timer);
    const read = safely('text-not-read', () => this.follower.read());
    if (this.#isRecent) {
      this.#timer = setTimeout(this.#update, PATIENCE);
      read();
    } else {
      this.#update();
      this.#timer = setTimeout(read, CALM);
    }
  }

  get #isRecent(): boolean {
    return performance.now() - this.#lastInput < RECENT;
  }

  /** Takes a part of a change, to be worked in later; false where it does not fit. */
  #hear({ start, deleted, inserted, length }: TextPart, isWhole: boolean): boolean {
    if (isWhole) {
      this.#pending = [{ start: 0, deleted: this.text.text.length, inserted }];
      this.#pendingLength = inserted.length;
      return start === 0 && length === inserted.length;
    }
    const isFit = start + deleted <= this.#pendingLength && this.#pendingLength - deleted + inserted.length === length;
    if (!isFit) return false;
    if (deleted > 0 || inserted !== '') this.#pending.push({ start, deleted, inserted });
    this.#pendingLength = length;
    if (inserted.length >= MUCH) this.#spliceText();
    return true;
  }

  #heard(): void {
    clearTimeout(this.#timer);
    if (this.#pending.length > 0 || this.#isMoved) this.#update();
    this.#events.onRead();
  }

  #spliceText(): boolean {
    const changes = this.#pending;
    this.#pending = [];
    for (const change of changes) {
      this.text.splice(change);
      this.view.splice(this.text.text, change);
    }
    this.#version = this.follower.version;
    return changes.length > 0;
  }

  /** Takes in what changed, text and page together, and says so. */
  #take(): void {
    const isChanged = this.#spliceText();
    this.#isMoved = false;
    this.view.read();
    this.#events.onChange(isChanged ? (this.#isRecent ? 'text' : 'others') : 'layout');
  }

  #polled(): void {
    if (this.view.runs.isInPlace) return;
    this.view.runs.forget();
    this.#update();
  }
}
