import type { Shortfall } from '../../shared/shortfall.ts';
import type { DocsDocument } from './docs-document.ts';
import { hasInputFocus } from './docs-elements.ts';

/** How long the document may take to give its text, and then its rectangles, before we say that it does not, in milliseconds. */
const PATIENCE = 6000;

/** Says what the document does not give us, after a fair wait. */
export class ShortfallWatch {
  readonly #docs: DocsDocument;
  /** Since when there could be a text: Docs refuses it until there has been a caret. */
  #caretSince: number | undefined;
  readonly #began = performance.now();
  /** Whether we came into a page that was there before us: Docs may have been opened without our flag. */
  readonly #isLate: boolean;
  /** Since when there is a text of which nothing is shown. */
  #hiddenSince: number | undefined;

  constructor(docs: DocsDocument, isLate: boolean) {
    this.#docs = docs;
    this.#isLate = isLate;
  }

  /** Takes note of how things stand. */
  look(): void {
    if (hasInputFocus(document)) this.#caretSince ??= performance.now();
    const { view, text } = this.#docs;
    if (view.hasRuns || text.blocks.length === 0) this.#hiddenSince = undefined;
    else this.#hiddenSince ??= performance.now();
  }

  /** What is missing now. */
  get now(): Shortfall | undefined {
    const { hasText, silence } = this.#docs.follower;
    this.look();
    if (!hasText || silence) {
      const since = silence === 'thrown' && !hasText ? this.#caretSince : this.#began;
      if (since === undefined) return 'no-caret';
      return performance.now() - since > PATIENCE ? this.#unless('no-text') : undefined;
    }
    if (this.#hiddenSince === undefined || performance.now() - this.#hiddenSince <= PATIENCE) return undefined;
    return this.#unless('no-marks');
  }

  /** What is said, unless Docs may only not have heard of us as it started. */
  #unless(shortfall: Shortfall): Shortfall {
    return this.#isLate ? 'reload' : shortfall;
  }
}
