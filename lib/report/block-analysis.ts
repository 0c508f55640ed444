import type { Finding } from './finding.ts';

/** What kind of block a text is; rules that read sentences keep quiet in headings and cells. */
export const BLOCK_KINDS = ['paragraph', 'heading', 'list-item', 'cell'] as const;

/** One of the kinds of block. */
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** The most UTF-16 code units a block may hold; longer text is cut at a sentence end. */
export const MAX_BLOCK_LENGTH = 4000;

/** A block as the checker sees it. */
export interface BlockInput {
  readonly text: string;
  readonly kind: BlockKind;
  /** The line a list hangs from, where there is one. */
  readonly leadIn?: string;
}

/** What the readability formulas need, added up block by block. Only running text counts, but for `otherWords`. */
export interface ReadabilityCounts {
  readonly sentences: number;
  readonly words: number;
  /** Letters and digits in words. */
  readonly letters: number;
  readonly syllables: number;
  /** Words of three syllables or more. */
  readonly polysyllables: number;
  /** Words of three syllables or more as Gunning counts them: no names, compounds of easy words or -ed/-es/-ing endings. */
  readonly complexWords: number;
  /** Words (every occurrence) not on the Dale–Chall list of familiar words. */
  readonly unfamiliarWords: number;
  /** Words (every occurrence) not on the revised Spache list, which is a third as long. */
  readonly uncommonWords: number;
  /** Words outside sentences: headings, cells, short lines of lists, and what is not English prose. In no formula. */
  readonly otherWords: number;
}

/** A stretch of the block that says one thing of a commitment. */
export interface CommitmentPart {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Set where the words stand in the line that the list hangs from: the offsets are of that line. */
  readonly inLeadIn?: true;
}

/** Something the draft promises to do. What it leaves out (who, by when, with what) is a gap. */
export interface Commitment {
  /** Of the sentence or list item. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Who is to act. */
  readonly who?: CommitmentPart;
  readonly what: CommitmentPart;
  /** By when, how often, or after what. */
  readonly when?: CommitmentPart;
  /** With what money or staff. */
  readonly means?: CommitmentPart;
}

/** All that the checker says of a block. It depends on nothing but the block and the rule set. */
export interface BlockAnalysis {
  /** Findings of every rule, whoever reads, in order of `start`; they do not overlap but for `sentence`. */
  readonly findings: readonly Finding[];
  readonly counts: ReadabilityCounts;
  /** Acronyms spelled out in this block, in upper case. */
  readonly spelledOut: readonly string[];
  /** Terms (dictionary form, lower case) that this block explains. */
  readonly explained: readonly string[];
  readonly commitments: readonly Commitment[];
}
