import { safely } from '../../shared/safely.ts';
import { findInput } from './docs-elements.ts';

/** What the writer does where their keys go. */
export interface InputEvents {
  readonly onKey: (event: KeyboardEvent) => void;
  /** The writer writes by something else than a key: an input method, a paste. */
  readonly onInput: () => void;
  readonly onEnter: () => void;
}

/** Listens in the frame that takes the writer's keys, and goes on in the next one when the page replaces it. */
export class InputWatch {
  readonly #events: InputEvents;
  readonly #signal: AbortSignal;
  #inner: Document | undefined;
  #listening: AbortController | undefined;
  #isComposing = false;

  /** Listens until `signal` aborts. */
  constructor(events: InputEvents, signal: AbortSignal) {
    this.#events = events;
    this.#signal = signal;
    const ensure = safely('keys-not-followed', () => this.ensure());
    // The focus leaves this window when it goes into the frame.
    window.addEventListener('blur', ensure, { signal });
    signal.addEventListener('abort', () => this.#listening?.abort());
    ensure();
  }

  /** Whether several keys are making up one character right now. */
  get isComposing(): boolean {
    return this.#isComposing && findInput(document)?.editable.ownerDocument === this.#inner;
  }

  /** Sees to it that the frame that is there now is listened to. */
  ensure(): void {
    const inner = findInput(document)?.editable.ownerDocument;
    if (inner === this.#inner || this.#signal.aborted) return;
    this.#listening?.abort();
    this.#inner = inner;
    this.#isComposing = false;
    if (inner) this.#listen(inner);
  }

  #listen(inner: Document): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const listen = <Type extends keyof DocumentEventMap>(
      type: Type,
      listener: (event: DocumentEventMap[Type]) => void,
    ) => inner.addEventListener(type, safely('keys-not-followed', listener), { capture: true, signal });
    listen('keydown', (event) => this.#events.onKey(event));
    listen('focusin', () => this.#events.onEnter());
    listen('beforeinput', () => this.#events.onInput());
    listen('paste', () => this.#events.onInput());
    listen('compositionupdate', () => this.#events.onInput());
    listen('compositionstart', () => {
      this.#isComposing = true;
    });
    listen('compositionend', () => {
      this.#isComposing = false;
    });
    if (document.hasFocus() && document.activeElement === findInput(document)?.frame) this.#events.onEnter();
  }
}
