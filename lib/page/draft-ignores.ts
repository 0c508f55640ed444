import type { PageSettings } from '../messaging/protocol.ts';
import type { Finding } from '../report/finding.ts';
import type { Entry } from './draft-entries.ts';
import { IgnoredPlaces } from './ignored-places.ts';
import type { WorkerClient } from './worker-client.ts';

/** What the writer ignores in a draft: wordings for good, wordings in this draft, and findings in their places. */
export class DraftIgnores {
  readonly places = new IgnoredPlaces();
  readonly #worker: Pick<WorkerClient, 'ignorePlace' | 'heedPlace'>;
  #always: ReadonlySet<string> = new Set();
  /** While the draft is open. */
  readonly #here = new Set<string>();

  constructor(worker: Pick<WorkerClient, 'ignorePlace' | 'heedPlace'>) {
    this.#worker = worker;
  }

  /** Takes over what the settings hold. */
  follow({ ignoredWordings, ignoredPlaces, salt }: PageSettings): void {
    this.#always = new Set(ignoredWordings.map(wordingOf));
    this.places.load(salt, ignoredPlaces);
  }

  /** The wordings ignored wherever they stand: rule and key, a line break between. */
  get wordings(): readonly string[] {
    return [...this.#always, ...this.#here];
  }

  /** Whether a finding's wording is ignored wherever it stands. */
  hasWording(finding: Finding): boolean {
    const wording = wordingOf(finding);
    return this.#always.has(wording) || this.#here.has(wording);
  }

  /** Ignores a wording in this draft: a finding of it is no more, wherever it stands. */
  addWording(finding: Finding): void {
    this.#here.add(wordingOf(finding));
  }

  /** Keeps the places where a wording stands now, for good. */
  async keepPlacesOfWording(finding: Finding, entries: readonly Entry[]): Promise<void> {
    const wording = wordingOf(finding);
    await this.#keepPlaces(entries, ({ analysis }) =>
      analysis.findings.filter((other) => wordingOf(other) === wording),
    );
  }

  /** Keeps the places of ignored findings whose surroundings were edited, so that they are found again another day. */
  async keepAllPlaces(entries: readonly Entry[]): Promise<void> {
    await this.#keepPlaces(entries, ({ analysis, ignored }) => [
      ...ignored,
      ...analysis.findings.filter((finding) => this.#here.has(wordingOf(finding))),
    ]);
  }

  /** Keeps the place of a finding in a block's text, for good. */
  async keepPlace(finding: Finding, text: string): Promise<void> {
    const hash = await this.places.add(finding, text);
    if (hash !== undefined) this.#worker.ignorePlace(hash);
  }

  /** Forgets the place of a finding in a block's text. */
  async forgetPlace(finding: Finding, text: string): Promise<void> {
    const hash = await this.places.remove(finding, text);
    if (hash !== undefined) this.#worker.heedPlace(hash);
  }

  async #keepPlaces(entries: readonly Entry[], findingsOf: (entry: Entry) => Iterable<Finding>): Promise<void> {
    for (const entry of entries) {
      for (const finding of findingsOf(entry)) await this.keepPlace(finding, entry.block.text);
    }
  }
}

const wordingOf = ({ rule, key }: Pick<Finding, 'rule' | 'key'>) => `${rule}\n${key}`;
