import type { Editor, EditorBlock, ReplaceResult } from '../editors/editor.ts';
import type { DraftReport, FindingPlace, PageSettings } from '../messaging/protocol.ts';
import type { Finding, Suggestion } from '../report/finding.ts';
import { type Report, summarise } from '../report/summarise.ts';
import type { Reader } from '../shared/reader.ts';
import { CheckScheduler } from './check-scheduler.ts';
import { deletion } from './deletion.ts';
import { DraftEntries } from './draft-entries.ts';
import { IgnoredPlaces } from './ignored-places.ts';
import { safely } from './safely.ts';
import type { WorkerClient } from './worker-client.ts';

/** A finding the writer is shown, and its block. */
export interface DraftFinding {
  readonly block: EditorBlock;
  /** Of the block, in the draft. */
  readonly index: number;
  readonly finding: Finding;
}

/** What a draft works with. */
export interface DraftParts {
  readonly editor: Editor;
  readonly worker: WorkerClient;
  readonly settings: PageSettings;
  /** Called whenever the draft's findings, or where they stand in the page, may have changed. */
  readonly onReport: (draft: Draft, change: 'text' | 'other') => void;
}

/** The text in one editor and what is known of it. */
export class Draft {
  readonly id = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
  readonly editor: Editor;
  /** What the writer is shown. */
  findings: readonly DraftFinding[] = [];
  readonly #parts: DraftParts;
  readonly #entries = new DraftEntries();
  readonly #ignoredPlaces = new IgnoredPlaces();
  readonly #scheduler: CheckScheduler;
  readonly #signal: AbortSignal;
  #settings: PageSettings;
  #ignoredWordings: ReadonlySet<string>;
  #report: Report | undefined;
  /** Whom it is read for, where the writer chose that for this draft alone; never stored. */
  #readers: readonly Reader[] | undefined;

  /** Follows the editor until `signal` aborts. */
  constructor(parts: DraftParts, signal: AbortSignal) {
    const { editor, worker, settings } = parts;
    this.#parts = parts;
    this.#signal = signal;
    this.editor = editor;
    this.#settings = settings;
    this.#ignoredWordings = wordingsIn(settings);
    this.#ignoredPlaces.load(settings.salt, settings.ignoredPlaces);
    this.#scheduler = new CheckScheduler(
      {
        editor,
        worker,
        entries: this.#entries,
        ignoredPlaces: this.#ignoredPlaces,
        version: () => this.#settings.version,
        onChecked: () => this.#summarise('other'),
      },
      signal,
    );
    editor.onChange(
      safely('draft-not-read', () => this.read()),
      signal,
    );
  }

  /** Reads what the editor holds now. */
  read(): void {
    const isChanged = this.#entries.update(this.editor.blocks());
    this.#summarise(isChanged ? 'text' : 'other');
    if (isChanged) this.#scheduler.kick();
  }

  /** Takes over the settings; a new rule set means checking again. */
  follow(settings: PageSettings): void {
    const isNewer = settings.version !== this.#settings.version;
    this.#settings = settings;
    this.#ignoredWordings = wordingsIn(settings);
    this.#ignoredPlaces.load(settings.salt, settings.ignoredPlaces);
    if (isNewer) this.#entries.outdate();
    this.#summarise('other');
    this.#scheduler.kick();
  }

  /** Reads the draft for these readers for as long as it is open, whatever the settings say. */
  readFor(readers: readonly Reader[]): void {
    this.#readers = readers;
    this.#summarise('other');
  }

  /** Where a finding stands in the page; empty when it is gone. */
  rangesOf({ block, finding }: DraftFinding): readonly AbstractRange[] {
    return this.editor.rangesFor(block.id, finding.start, finding.end);
  }

  /** A finding as it is now: the one of the same rule in the same place. */
  current({ index, finding }: DraftFinding): DraftFinding | undefined {
    return this.findings.find(
      (other) => other.index === index && other.finding.rule === finding.rule && other.finding.start === finding.start,
    );
  }

  /** The finding a surface names, where it still is one. */
  findingAt({ block, rule, start }: FindingPlace): DraftFinding | undefined {
    return this.findings.find(
      ({ index, finding }) => index === block && finding.rule === rule && finding.start === start,
    );
  }

  /** Puts a suggestion into the editor in place of the finding. */
  apply({ block, finding }: DraftFinding, { kind, text, start = finding.start }: Suggestion): Promise<ReplaceResult> {
    const isBare = kind === 'delete' && start === finding.start;
    const at = isBare ? deletion(block.text, start, finding.end) : { start, end: finding.end };
    return this.editor.replace({ block: block.id, ...at, expected: block.text.slice(at.start, at.end), text });
  }

  /** Ignores a finding where it stands, now and for good. */
  async ignoreHere({ block, index, finding }: DraftFinding): Promise<void> {
    this.#entries.ignore(index, finding);
    this.#summarise('other');
    await this.#keepPlace(finding, block.text);
  }

  /** Keeps the places of ignored findings whose surroundings were edited, so that they are found again another day. */
  async keepIgnored(): Promise<void> {
    for (const { block, ignored } of this.#entries.all) {
      for (const finding of ignored) await this.#keepPlace(finding, block.text);
    }
  }

  /** What surfaces are shown of the draft; undefined until it was read. */
  get report(): DraftReport | undefined {
    return this.#report && { ...this.#report, draftId: this.id, readers: this.#readers ?? this.#settings.readers };
  }

  #summarise(change: 'text' | 'other'): void {
    // An answer may come after the end, and must bring no marks back.
    if (this.#signal.aborted) return;
    const entries = this.#entries.all;
    const { readers, categoriesOff } = this.#settings;
    this.#report = summarise(
      entries.map(({ analysis }) => analysis),
      {
        readers: this.#readers ?? readers,
        categoriesOff,
        isIgnored: (finding, block) =>
          this.#ignoredWordings.has(wordingOf(finding)) || entries[block]?.ignored.has(finding) === true,
      },
    );
    this.findings = this.#report.findings.flatMap(({ block: index, finding }) => {
      const block = entries[index]?.block;
      return block ? [{ block, index, finding }] : [];
    });
    this.#parts.onReport(this, change);
  }

  async #keepPlace(finding: Finding, text: string): Promise<void> {
    const hash = await this.#ignoredPlaces.add(finding, text);
    if (hash !== undefined) this.#parts.worker.ignorePlace(hash);
  }
}

const wordingOf = ({ rule, key }: Pick<Finding, 'rule' | 'key'>) => `${rule}\n${key}`;
const wordingsIn = ({ ignoredWordings }: PageSettings) => new Set(ignoredWordings.map(wordingOf));
