import type { Finding } from '../report/finding.ts';
import type { KnownBlock } from './carry-findings.ts';
import { placeHash } from './place-hash.ts';

/** The places whose findings the writer ignored, as salted hashes. */
export class IgnoredPlaces {
  readonly #hashes = new Set<string>();
  /** What was ignored and is heeded again: settings that are on their way may not know yet. */
  readonly #heeded = new Set<string>();
  #salt = '';

  /** Takes over what is kept; what was ignored since stays. */
  load(salt: string, hashes: readonly string[]): void {
    this.#salt = salt;
    for (const hash of hashes) if (!this.#heeded.has(hash)) this.#hashes.add(hash);
  }

  /** Which findings of a block stand in an ignored place. */
  async in({ block, analysis }: Omit<KnownBlock, 'ignored'>): Promise<ReadonlySet<Finding>> {
    if (this.#hashes.size === 0) return new Set();
    const own = await Promise.all(analysis.findings.map((finding) => placeHash(this.#salt, finding, block.text)));
    return new Set(analysis.findings.filter((_, index) => this.#hashes.has(own[index] ?? '')));
  }

  /** Adds a finding's place; gives its hash when it is new, to be kept. */
  async add(finding: Finding, text: string): Promise<string | undefined> {
    const hash = await placeHash(this.#salt, finding, text);
    if (hash === undefined || this.#hashes.has(hash)) return undefined;
    this.#hashes.add(hash);
    this.#heeded.delete(hash);
    return hash;
  }

  /** Takes a finding's place out; gives its hash when it was there, to be forgotten. */
  async remove(finding: Finding, text: string): Promise<string | undefined> {
    const hash = await placeHash(this.#salt, finding, text);
    if (hash === undefined || !this.#hashes.delete(hash)) return undefined;
    this.#heeded.add(hash);
    return hash;
  }
}
