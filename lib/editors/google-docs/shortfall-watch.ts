import type { Shortfall } from '../../shared/shortfall.ts';
import { hasInputFocus } from './docs-elements.ts';
import type { TextFollower } from './text-follower.ts';

/** How long the document may take to give its text, and then its rectangles, before we say that it does not, in milliseconds. */
const PATIENCE = 6000;

/** Says what the document does not give us, after a fair wait. */
export class ShortfallWatch {
  readonly #follower: TextFollower;
  readonly #showsText: () => boolean;
  /** Since when there could be a text: Docs refuses it until there has been a caret. */
  #caretSince: number | undefined;
  readonly #began = performance.now();
  /** Whether we came into a page that was there before us: Docs may have been opened without our flag. */
  readonly #isLate: boolean;
  /** Since when there is a text of which nothing is shown. */
  #hiddenSince: number | undefined;

  /** `showsText` says whether what there is of the text is shown, as far as it should be. */
  constructor(follower: TextFollower, showsText: () => boolean, isLate: boolean) {
    this.#follower = follower;
    this.#showsText = showsText;
    this.#isLate = isLate;
  }

  /** Takes note of how things stand. */
  look(): void {
    if (hasInputFocus(document)) this.#caretSince ??= performance.now();
    if (this.#showsText()) this.#hiddenSince = undefined;
    else this.#hiddenSince ??= performance.now();
  }

  /** What is missing now. */
  get now(): Shortfall | undefined {
    const { hasText, silence } = this.#follower;
    this.look();
    if (!hasText || silence) {
      const since = silence === 'thrown' && !hasText ? this.#caretSince : this.#began;
      if (since === undefined) return 'no-caret';
      return performance.now() - since > PATIENCE ? 'no-text' : undefined;
    }
    if (this.#hiddenSince === undefined || performance.now() - this.#hiddenSince <= PATIENCE) return undefined;
    return this.#isLate ? 'reload' : 'no-marks';
  }
}
