import type { BlockAnalysis } from './block-analysis.ts';

/**
 * Why a rule that met wording kept quiet about it. The block: `not-english`, `not-prose` (code, figures, an address, a
 * reference). The place: `quoted` · `name` part of a name · `title` a heading that may be a name · `fine-in` the right
 * use, as in a phrase the term's entry names · `always-fine` within wording that the organisation never marks ·
 * `overlapped` another finding has these words. Acronyms: `known-acronym` · `spelled-out` here · `label` of a line ·
 * `no-acronym` capitals that are a unit, a number, a code or a word · `shouted` all in capitals. Sentences:
 * `short-sentence` · `readable-sentence`. The rest are contexts that patterns name, as `pattern-rule.ts` says.
 */
export const SILENCE_REASONS = [
  'not-english',
  'not-prose',
  'quoted',
  'name',
  'title',
  'fine-in',
  'always-fine',
  'overlapped',
  'known-acronym',
  'spelled-out',
  'label',
  'no-acronym',
  'shouted',
  'short-sentence',
  'readable-sentence',
  'negated',
  'right',
  'restricted',
  'counted',
  'differ',
  'dated',
  'funded',
  'instruction',
  'agent',
  'inside',
  'ruled',
  'figured',
] as const;

/** One of the reasons. */
export type SilenceReason = (typeof SILENCE_REASONS)[number];

/** A place where a rule kept quiet. */
export interface Silence {
  /** The rule, `family/name`. */
  readonly rule: string;
  /** UTF-16 offsets into the block's text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly reason: SilenceReason;
}

/** What the checker says of a block, and where its rules kept quiet. */
export interface Explanation {
  readonly analysis: BlockAnalysis;
  readonly silences: readonly Silence[];
}
