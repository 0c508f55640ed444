import type { BlockId, BlockPlace } from '../editors/editor.ts';
import type { Finding } from '../report/finding.ts';

/** A writer who pauses for this long, in milliseconds, has moved on from the word. */
const PAUSE = 1000;

/**
 * Leaves the word being typed alone: a finding that holds the caret is held back until the caret stands elsewhere or the
 * writer pauses; however long they pause where several keys make up the word and it is not finished.
 */
export class Calm {
  readonly #onRelease: () => void;
  #caret: BlockPlace | undefined;
  #isComposing = false;
  /** When the writer last typed, in milliseconds of the page's clock. */
  #typedAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `onRelease` is called when what was held back may be shown. */
  constructor(onRelease: () => void, signal: AbortSignal) {
    this.#onRelease = onRelease;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** True while something is held back. */
  get isHolding(): boolean {
    return this.#timer !== undefined;
  }

  /** The writer typed, and the caret stands at `caret`. */
  typed(caret: BlockPlace | undefined): void {
    this.#forget();
    this.#caret = caret;
    this.#typedAt = performance.now();
  }

  /** Several keys begin to make up a word, or have made it. */
  composing(isComposing: boolean): void {
    // An editor may tell of an end that had no beginning.
    if (isComposing === this.#isComposing) return;
    this.#isComposing = isComposing;
    this.#typedAt = performance.now();
    if (!isComposing) this.#onRelease();
  }

  /** The caret may have moved without a change of the text. */
  moved(caret: BlockPlace | undefined): void {
    if (!this.isHolding || (caret?.block === this.#caret?.block && caret?.offset === this.#caret?.offset)) return;
    this.#release();
  }

  /** Whether to hold a finding back; the pause is counted from the last key. */
  holdsBack(block: BlockId, { start, end }: Finding): boolean {
    const caret = this.#caret;
    if (caret?.block !== block || caret.offset <= start || caret.offset > end) return false;
    if (this.#isComposing) return true;
    this.#timer ??= setTimeout(() => this.#release(), PAUSE - (performance.now() - this.#typedAt));
    return true;
  }

  #release(): void {
    this.#forget();
    this.#onRelease();
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#caret = undefined;
  }
}
