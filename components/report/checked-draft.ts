import type { ToldBlock } from '../../lib/messaging/draft-messages.ts';
import type { ReadabilityCounts } from '../../lib/report/block-analysis.ts';

/** How far a draft is checked, and what that came to. */
export interface CheckedDraft {
  /** What is known of its blocks, in order: the first of them, until all were told. */
  readonly blocks: readonly Pick<ToldBlock, 'kind' | 'analysis'>[];
  /** How many blocks it has, and how many of those are not checked yet. */
  readonly total: number;
  readonly unchecked: number;
  readonly words: number;
  readonly counts: ReadabilityCounts;
}
