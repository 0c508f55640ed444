import type { Point } from './card-position.ts';
import type { Draft, DraftFinding } from './draft.ts';

/** What the card is open for. */
export interface CardSubject {
  readonly draft: Draft;
  readonly found: DraftFinding;
  /** Where the pointer was; absent when the card was opened by keyboard. */
  readonly near?: Point;
  /** What stands behind “More” is shown. */
  readonly isMoreOpen?: boolean;
  /** The card says why something was not done, and stays to say it although the finding may be gone. */
  readonly problem?: CardProblem;
}

/** Why something could not be done, and the wording to copy instead. */
export interface CardProblem {
  readonly message: string;
  readonly copy?: string;
}
