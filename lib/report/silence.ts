import type { BlockAnalysis } from './block-analysis.ts';

/**
 * Contexts in which a pattern keeps quiet. Each is a small function in the analysis, in `quiet.ts`:
 * `negated` rejected or denied nearby ("not", "avoid", "rather than") · `right` a right, an entitlement or a legal
 * duty · `restricted` a relative clause or preposition makes the group a defined one ("who", "aged", "with") ·
 * `counted` people counted nearby, a share or a citation stands behind it · `differ` says that people differ ·
 * `dated` a date or a deadline nearby · `funded` a sum, staff or a source nearby · `instruction` tells the reader what
 * to do · `agent` says who did it ("by the council") · `inside` the group does not begin its clause ("if residents
 * need", "many carers want", "the help families need") · `ruled` a court, an inspector or the like found so · `figured` a figure
 * stands in the sentence · `others` nobody of the writer's side is said to act. Quotations, headings that are names, and names are quiet for every pattern.
 */
export const QUIET_CONTEXTS = [
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
  'others',
] as const;

/** One of the contexts in which a pattern keeps quiet. */
export type QuietContext = (typeof QUIET_CONTEXTS)[number];

/**
 * Why a rule that met wording kept quiet about it. The block: `not-english`, `not-prose` (code, figures, an address, a
 * reference). The place: `quoted` · `name` part of a name · `title` a heading that may be a name · `fine-in` the right
 * use, as in a phrase the term's entry names · `always-fine` within wording that the organisation never marks ·
 * `mentioned` named as a word to avoid · `everyday` a word of its sentence shows the everyday sense · `overlapped` another finding has these words. Acronyms: `known-acronym` · `spelled-out` here · `label` of a line ·
 * `no-acronym` capitals that are a unit, a number, a code or a word · `shouted` all in capitals. Sentences:
 * `short-sentence` · `readable-sentence`. The rest are the contexts of patterns.
 */
export const SILENCE_REASONS = [
  'not-english',
  'not-prose',
  'quoted',
  'name',
  'title',
  'fine-in',
  'mentioned',
  'everyday',
  'always-fine',
  'overlapped',
  'known-acronym',
  'spelled-out',
  'label',
  'no-acronym',
  'shouted',
  'short-sentence',
  'readable-sentence',
  ...QUIET_CONTEXTS,
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
