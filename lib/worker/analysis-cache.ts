import type { BlockAnalysis, BlockInput } from '../report/block-analysis.ts';

/** The most a cache holds. */
export interface CacheLimits {
  readonly entries: number;
  /** UTF-16 code units of block text and lead-in. */
  readonly characters: number;
}

const LIMITS: CacheLimits = { entries: 4_000, characters: 1_000_000 };

/** Analyses of the blocks met last, in memory only: the block used longest ago goes first. */
export class AnalysisCache {
  readonly #limits: CacheLimits;
  readonly #analyses = new Map<string, BlockAnalysis>();
  #characters = 0;

  constructor(limits: CacheLimits = LIMITS) {
    this.#limits = limits;
  }

  /** The analysis of this block: the one kept, or else the one that `check` makes now. */
  analysisOf(block: BlockInput, check: (block: BlockInput) => BlockAnalysis): BlockAnalysis {
    const key = keyOf(block);
    const kept = this.#analyses.get(key);
    const analysis = kept ?? check(block);
    if (kept) this.#remove(key);
    this.#analyses.set(key, analysis);
    this.#characters += key.length;
    this.#makeRoom();
    return analysis;
  }

  #makeRoom(): void {
    const { entries, characters } = this.#limits;
    for (const key of this.#analyses.keys()) {
      if (this.#analyses.size <= entries && this.#characters <= characters) return;
      this.#remove(key);
    }
  }

  #remove(key: string): void {
    this.#analyses.delete(key);
    this.#characters -= key.length;
  }
}

/** The length of the lead-in keeps two blocks apart that would join to the same text. */
const keyOf = ({ kind, leadIn = '', text }: BlockInput) => `${kind} ${leadIn.length} ${leadIn}${text}`;
