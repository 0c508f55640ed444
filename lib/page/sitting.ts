import type { ReadabilityCounts } from '../report/block-analysis.ts';

/** Below this many words no reading age can be told, so a text that short is no beginning. */
const MIN_WORDS = 30;

/** Remembers how a draft read when the writer began to work on it: as it stood before the first change that was theirs. */
export class Sitting {
  begun: ReadabilityCounts | undefined;
  #isTouched = false;

  /** The writer changed the text. */
  touched(): void {
    this.#isTouched = true;
  }

  /** All of the draft is checked, with these counts. */
  checked(counts: ReadabilityCounts): void {
    if (!this.#isTouched || !this.begun || this.begun.words < MIN_WORDS) this.begun = counts;
  }
}
