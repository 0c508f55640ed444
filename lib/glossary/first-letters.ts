import type { Wordings } from './search-rank.ts';

/**
 * The first few entries whose wordings begin with one letter or two. So many entries answer such a query that to find
 * them all, only to throw most away, would take longer than the key may.
 */
export class FirstLetters {
  /** By beginning: of terms, of variants, of plainer wording. */
  readonly #kept = [new Map<string, number[]>(), new Map<string, number[]>(), new Map<string, number[]>()] as const;
  readonly #most: number;

  /** Of each beginning the `most` first entries are kept, by their indices. */
  constructor(entries: readonly Wordings[], most: number) {
    this.#most = most;
    const [terms, variants, plain] = this.#kept;
    entries.forEach(({ own, plain: plainer }, index) => {
      this.#keep(terms, own.slice(0, 1), index);
      this.#keep(variants, own.slice(1), index);
      this.#keep(plain, plainer, index);
    });
  }

  /** Indices of entries that begin so: the term, then a variant, then plainer wording. None for longer queries. */
  idsFor(wanted: string): readonly number[] {
    return this.#kept.flatMap((kept) => kept.get(wanted) ?? []);
  }

  #keep(kept: Map<string, number[]>, wordings: readonly string[], index: number): void {
    for (const beginning of new Set(wordings.flatMap((wording) => [wording.slice(0, 1), wording.slice(0, 2)]))) {
      const indices = kept.get(beginning);
      if (!indices) kept.set(beginning, [index]);
      else if (indices.length < this.#most) indices.push(index);
    }
  }
}
