import type { BlockAnalysis, BlockInput, BlockKind, ReadabilityCounts } from '../report/block-analysis.ts';
import type { Report } from '../report/summarise.ts';
import type { Category } from '../shared/category.ts';
import type { Reader } from '../shared/reader.ts';
import type { Shortfall } from '../shared/shortfall.ts';

// What a draft and the surfaces that look at it tell each other, through a port.

/** A draft as surfaces show it. What it quotes of the draft is never kept. */
export interface DraftReport extends Report {
  readonly draftId: string;
  /** The readers it is read for: its own, or the writer's default. */
  readonly readers: readonly Reader[];
  /** What the editor does not give us. */
  readonly shortfall?: Shortfall;
}

/** A block of a draft, as surfaces are told of it. */
export interface ToldBlock {
  readonly kind: BlockKind;
  /** Its first words. */
  readonly opening: string;
  readonly analysis: BlockAnalysis;
  /** Which of its findings the writer ignored in their place, by index. */
  readonly ignored: readonly number[];
}

/** What a draft tells a surface that looks at it: how it stands, and some of what changed since it last told. */
export interface DraftNews {
  readonly draftId: string;
  readonly readers: readonly Reader[];
  readonly categoriesOff: readonly Category[];
  /** Wording the writer ignores wherever it stands: rule and key, a line break between. */
  readonly ignoredWordings: readonly string[];
  readonly shortfall?: Shortfall;
  /** Its counts when this sitting began. */
  readonly begun?: ReadabilityCounts;
  /** How many blocks it has, and how many of those are not checked yet. */
  readonly blocks: number;
  readonly unchecked: number;
  /** From block `from` on, these blocks stand where `drop` others stood. */
  readonly change: { readonly from: number; readonly drop: number; readonly blocks: readonly ToldBlock[] };
}

/** What a surface asks of the draft it looks at. */
export type DraftRequest =
  /** Read for these readers while it is open. */
  | { readonly readers: readonly Reader[] }
  /** Go to this finding in the draft and open its card. */
  | { readonly show: FindingPlace }
  /** Go to this place in the draft: the index of a block, and a UTF-16 offset into its text. */
  | { readonly go: Omit<FindingPlace, 'rule'> };

/** What a surface has done in the draft; the answer bears the same number. */
export type DraftErrand = { readonly errand: number } & (
  | {
      /** Put the suggestion of this index in place of the finding, as the card would. */
      readonly replace: FindingPlace;
      readonly suggestion: number;
    }
  /** Put back what a replacement took away. */
  | { readonly edit: DraftEdit }
  /** Ignore the finding in its place, or heed it again. */
  | { readonly ignore: FindingPlace }
  | { readonly heed: FindingPlace }
  /** Tell what is selected; where nothing is, or the editor does not say, where this wording stands first. */
  | { readonly passage: string }
);

/** A change of a draft's text. */
export interface DraftEdit {
  /** Index of the block in the draft. */
  readonly block: number;
  /** UTF-16 offset into the block's text. */
  readonly start: number;
  /** What must stand there now, and what is to stand there. */
  readonly expected: string;
  readonly text: string;
}

/** How an errand ended. */
export interface DraftAnswer {
  readonly errand: number;
  readonly isDone: boolean;
  /** The same in words. */
  readonly words: string;
  /** What takes a replacement back. */
  readonly undo?: DraftEdit;
  readonly passage?: Passage;
}

/** A stretch of one block of a draft, with the block. */
export interface Passage {
  readonly block: BlockInput;
  /** Index of the block in the draft. */
  readonly index: number;
  /** UTF-16 offsets into the block's text; `end` is exclusive, and the same where only the caret stands there. */
  readonly start: number;
  readonly end: number;
}

/** Which finding a keyboard command asks for. */
export type CardStep = 'here' | 'next' | 'previous';

/** Names a finding of a draft. */
export interface FindingPlace {
  /** Index of its block in the draft. */
  readonly block: number;
  readonly rule: string;
  /** UTF-16 offset into the block's text. */
  readonly start: number;
}
