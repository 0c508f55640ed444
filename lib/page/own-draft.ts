import type { DraftReport, DraftRequest, FindingPlace } from '../messaging/draft-messages.ts';
import type { BlockAnalysis, BlockKind } from '../report/block-analysis.ts';
import type { Draft } from './draft.ts';

/** A draft in a page of our own, as that page is told of it. */
export interface OwnReport extends DraftReport {
  /** Its blocks in order, with what is known of each. */
  readonly blocks: readonly { readonly kind: BlockKind; readonly analysis: BlockAnalysis }[];
  /** How many blocks it has, and how many of those are not checked yet. */
  readonly total: number;
  readonly unchecked: number;
}

/** While somebody types, the page is told this often, in milliseconds. */
const PAUSE = 150;

/** The draft in a page of our own, for what stands beside it there: React's store of it. */
export class OwnDraft {
  report: OwnReport | undefined;
  readonly #listeners = new Set<() => void>();
  #draft: Draft | undefined;
  #show: (place: FindingPlace) => void = () => undefined;
  #timer = 0;

  /** Takes note that the draft's findings may have changed; `show` goes to one of them and opens its card. */
  readonly follow = (draft: Draft, show: (place: FindingPlace) => void): void => {
    this.#draft = draft;
    this.#show = show;
    if (this.#timer === 0) this.#timer = window.setTimeout(() => this.#tell(), PAUSE);
  };

  /** Calls `listener` when the report is another; returns what ends that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Says that another text stands there now: a sitting begins. */
  readonly begin = (): void => this.#draft?.begin();

  readonly ask = (request: DraftRequest): void => {
    if ('show' in request) {
      this.#show(request.show);
    } else if ('go' in request) {
      this.#draft?.go(request.go);
    } else {
      this.#draft?.readFor(request.readers);
      this.#tell();
    }
  };

  #tell(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.report = this.#draft && reportOf(this.#draft);
    for (const listener of this.#listeners) listener();
  }
}

function reportOf({ summary, standing, entries }: Draft): OwnReport | undefined {
  return (
    summary && {
      ...summary,
      ...standing,
      blocks: entries.map(({ block: { kind }, analysis }) => ({ kind, analysis })),
      total: entries.length,
      unchecked: entries.filter(({ isChecked }) => !isChecked).length,
    }
  );
}
