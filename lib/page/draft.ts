import type {
  BlockPlace,
  Edit,
  Editor,
  EditorBlock,
  EditorEvent,
  PagePlace,
  ReplaceResult,
} from '../editors/editor.ts';
import type { DraftNews, FindingPlace } from '../messaging/draft-messages.ts';
import type { PageSettings } from '../messaging/protocol.ts';
import type { Finding } from '../report/finding.ts';
import { resummarise, type Summary } from '../report/resummarise.ts';
import type { Report } from '../report/summarise.ts';
import type { Reader } from '../shared/reader.ts';
import { safely } from '../shared/safely.ts';
import { CheckScheduler } from './check-scheduler.ts';
import { DraftEntries, type Entry } from './draft-entries.ts';
import { DraftIgnores } from './draft-ignores.ts';
import { Sitting } from './sitting.ts';
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
  /** The caret after the last change, where the writer made it. */
  typedAt: BlockPlace | undefined;
  readonly #parts: DraftParts;
  readonly #entries = new DraftEntries();
  readonly #ignores: DraftIgnores;
  #sitting = new Sitting();
  readonly #scheduler: CheckScheduler;
  readonly #signal: AbortSignal;
  #settings: PageSettings;
  /** The last report; undefined when it must be made anew. */
  #last: Summary | undefined;
  /** Whom it is read for, where the writer chose that for this draft alone; never stored. */
  #readers: readonly Reader[] | undefined;

  /** Follows the editor until `signal` aborts. */
  constructor(parts: DraftParts, signal: AbortSignal) {
    const { editor, worker, settings } = parts;
    this.#parts = parts;
    this.#signal = signal;
    this.editor = editor;
    this.#settings = settings;
    this.#ignores = new DraftIgnores(worker);
    this.#ignores.follow(settings);
    this.#scheduler = new CheckScheduler(
      {
        editor,
        worker,
        entries: this.#entries,
        ignoredPlaces: this.#ignores.places,
        version: () => this.#settings.version,
        onChecked: () => this.#summarise('other'),
      },
      signal,
    );
    editor.onChange(
      safely('draft-not-read', (event: EditorEvent) => {
        if (event === 'text' || event === 'others') this.read(event);
        else if (event === 'layout') this.#parts.onReport(this, 'other');
      }),
      signal,
    );
  }

  /** Reads what the editor holds now; `by` says whether the writer changed it or somebody else. */
  read(by: 'text' | 'others' = 'text'): void {
    const isChanged = this.#entries.update(this.editor.blocks());
    if (isChanged && by === 'text' && this.editor.hasFocus()) this.#sitting.touched();
    this.typedAt = isChanged && by === 'text' && this.editor.hasFocus() ? this.editor.caret() : undefined;
    this.#summarise(isChanged && by === 'text' ? 'text' : 'other');
    if (!isChanged) return;
    if (by === 'text' && this.#entries.isWithinWord && this.editor.hasFocus()) this.#scheduler.kickAfterWord();
    else this.#scheduler.kick();
  }

  /** Takes over the settings; a new rule set means checking again. */
  follow(settings: PageSettings): void {
    const isNewer = settings.version !== this.#settings.version;
    this.#settings = settings;
    this.#ignores.follow(settings);
    if (isNewer) this.#entries.outdate();
    this.#summariseAnew();
    this.#scheduler.kick();
  }

  /** Says that another text stands there now than the one the sitting began with. */
  begin(): void {
    this.#sitting = new Sitting();
    this.#summarise('other');
  }

  /** Reads the draft for these readers for as long as it is open, whatever the settings say. */
  readFor(readers: readonly Reader[]): void {
    this.#readers = readers;
    this.#summarise('other');
  }

  /** Where a finding stands in the page; empty when it is gone. */
  rangesOf({ block, finding }: DraftFinding): readonly PagePlace[] {
    return this.editor.rangesFor(block.id, finding.start, finding.end);
  }

  /** A finding as it is now: the one of the same rule in the same place. */
  current({ block, finding }: DraftFinding): DraftFinding | undefined {
    return this.findings.find(
      (other) =>
        other.block.id === block.id && other.finding.rule === finding.rule && other.finding.start === finding.start,
    );
  }

  /** Goes to a place in the text and puts the caret there. */
  go({ block, start }: Omit<FindingPlace, 'rule'>): void {
    const { id } = this.editor.blocks()[block] ?? {};
    if (id !== undefined) this.editor.reveal(id, start);
  }

  /** The finding a surface names, where it still is one. */
  findingAt({ block, rule, start }: FindingPlace): DraftFinding | undefined {
    return this.findings.find(
      ({ index, finding }) => index === block && finding.rule === rule && finding.start === start,
    );
  }

  /** Changes the text for the writer. */
  put(edit: Edit): Promise<ReplaceResult> {
    this.#sitting.touched();
    return this.editor.replace(edit);
  }

  /** Ignores a finding where it stands, now and for good. */
  async ignoreHere({ block, index, finding }: DraftFinding): Promise<void> {
    this.#entries.ignore(index, finding);
    this.#summariseAnew();
    await this.#ignores.keepPlace(finding, block.text);
  }

  /** Heeds a finding again that was ignored where it stands; false where none is. */
  async heed({ block: index, rule, start }: FindingPlace): Promise<boolean> {
    const { ignored, block } = this.#entries.all[index] ?? {};
    const finding = [...(ignored ?? [])].find((other) => other.rule === rule && other.start === start);
    if (!finding || !block) return false;
    this.#entries.heed(index, finding);
    this.#summariseAnew();
    await this.#ignores.forgetPlace(finding, block.text);
    return true;
  }

  /** Ignores a wording wherever it stands in this draft: for as long as it is open, and for good where it stands now. */
  async ignoreWording(finding: Finding): Promise<void> {
    this.#ignores.addWording(finding);
    this.#summariseAnew();
    await this.#ignores.keepPlacesOfWording(finding, this.#entries.all);
  }

  /** Keeps the places of ignored findings whose surroundings were edited, so that they are found again another day. */
  async keepIgnored(): Promise<void> {
    await this.#ignores.keepAllPlaces(this.#entries.all);
  }

  /** Its blocks and what is known of each, in order. */
  get entries(): readonly Entry[] {
    return this.#entries.all;
  }

  /** How it stands, for surfaces. */
  get standing(): Omit<DraftNews, 'change' | 'blocks' | 'unchecked'> {
    const shortfall = this.editor.shortfall?.();
    const { begun } = this.#sitting;
    return {
      draftId: this.id,
      readers: this.#readers ?? this.#settings.readers,
      categoriesOff: this.#settings.categoriesOff,
      ignoredWordings: this.#ignores.wordings,
      ...(shortfall && { shortfall }),
      ...(begun && { begun }),
    };
  }

  /** What it comes to as a whole; undefined until it was read. */
  get summary(): Report | undefined {
    return this.#last?.report;
  }

  /** Sums up from the beginning: what is ignored is another than it was. */
  #summariseAnew(): void {
    this.#last = undefined;
    this.#summarise('other');
  }

  #summarise(change: 'text' | 'other'): void {
    // An answer may come after the end, and must bring no marks back.
    if (this.#signal.aborted) return;
    const entries = this.#entries.all;
    const { readers, categoriesOff } = this.#settings;
    const analyses = entries.map(({ analysis }) => analysis);
    const isIgnored = (finding: Finding, block: number) =>
      this.#ignores.hasWording(finding) || entries[block]?.ignored.has(finding) === true;
    const options = { readers: this.#readers ?? readers, categoriesOff, isIgnored };
    const report = resummarise(this.#last, analyses, options);
    this.#last = { analyses, options, report };
    if (entries.every(({ isChecked }) => isChecked)) this.#sitting.checked(report.counts);
    const before = this.findings;
    this.findings = report.findings.flatMap(({ block: index, finding }, at) => {
      const block = entries[index]?.block;
      const old = before[at];
      if (old && old.finding === finding && old.block === block && old.index === index) return old;
      return block ? { block, index, finding } : [];
    });
    this.#parts.onReport(this, change);
  }
}
