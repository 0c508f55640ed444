import type { Editor, EditorBlock } from '../editors/editor.ts';
import { blocksInView } from './blocks-in-view.ts';
import type { DraftEntries } from './draft-entries.ts';
import type { IgnoredPlaces } from './ignored-places.ts';
import { WorkLoop } from './work-loop.ts';
import type { WorkerClient } from './worker-client.ts';

/** Up to this many blocks are sent at once, seen or not. */
const FEW = 40;
/** Letters within a word are checked once no other has followed for this long, in milliseconds. */
const WORD_PAUSE = 300;
/** The longest to wait for a frame, in milliseconds: a page that is not shown has none. */
const FRAME_PATIENCE = 100;
/** The most one request may hold: blocks, and UTF-16 code units of text. */
const MOST_BLOCKS = 200;
const MOST_TEXT = 100_000;

/** What a scheduler works with. */
export interface CheckParts {
  readonly editor: Editor;
  readonly entries: DraftEntries;
  readonly worker: WorkerClient;
  readonly ignoredPlaces: IgnoredPlaces;
  /** The rule-set version we know of: older answers are stale. */
  readonly version: () => number;
  /** Called after answers were taken in. */
  readonly onChecked: () => void;
}

/**
 * Has a draft's unchecked blocks checked: what is in view first, one request at a time; what changes while a request is
 * under way goes into the next.
 */
export class CheckScheduler {
  readonly #parts: CheckParts;
  readonly #loop: WorkLoop<readonly EditorBlock[]>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #awaitsFrame = false;

  constructor(parts: CheckParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#loop = new WorkLoop({ next: () => this.#next(), do: (blocks) => this.#check(blocks) }, signal);
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    });
  }

  /** Says that there may be unchecked blocks. */
  kick(): void {
    const isMuch = this.#parts.entries.unchecked.length > FEW;
    // A long draft that comes in parts, a frame each, would put the beginning off to its end.
    if (isMuch && this.#awaitsFrame) return;
    this.#start(isMuch ? FRAME_PATIENCE : 0, isMuch);
    // To ask what is in view before the browser has laid a long draft out would have it done in our task.
    if (isMuch) requestAnimationFrame(() => this.#timer && this.#start(1, true));
  }

  /** The same for a word that is being typed: it is left alone until the writer has moved on from it. */
  kickAfterWord(): void {
    this.#start(WORD_PAUSE);
  }

  /** Begins to check in so many milliseconds. */
  #start(wait: number, awaitsFrame = false): void {
    this.#awaitsFrame = awaitsFrame;
    clearTimeout(this.#timer);
    this.#timer = wait > 0 ? setTimeout(() => this.#start(0), wait) : undefined;
    if (wait === 0) this.#loop.kick();
  }

  #next(): readonly EditorBlock[] | undefined {
    const { editor, entries } = this.#parts;
    const { unchecked } = entries;
    if (unchecked.length === 0) return undefined;
    if (unchecked.length <= FEW) return fitting(unchecked);
    const { first, end } = blocksInView(
      editor,
      entries.all.map(({ block }) => block),
    );
    const inView = entries.all.slice(first, end).filter(({ isChecked }) => !isChecked);
    return fitting(inView.length > 0 ? inView.map(({ block }) => block) : unchecked);
  }

  async #check(blocks: readonly EditorBlock[]): Promise<void> {
    const { entries, worker, ignoredPlaces, version, onChecked } = this.#parts;
    const answer = await worker.check(blocks);
    if (answer.version < version()) throw new Error('The answer is of an older rule set');
    const known = blocks.map(async (block, index) => {
      const analysis = answer.analyses[index];
      return analysis ? [{ block, analysis, ignored: await ignoredPlaces.in({ block, analysis }) }] : [];
    });
    entries.accept((await Promise.all(known)).flat());
    onChecked();
  }
}

/** As many of the blocks, from the first, as one request may hold. */
function fitting(blocks: readonly EditorBlock[]): readonly EditorBlock[] {
  let text = 0;
  const end = blocks.findIndex((block, index) => {
    text += block.text.length;
    return index === MOST_BLOCKS || (index > 0 && text > MOST_TEXT);
  });
  return end < 0 ? blocks : blocks.slice(0, end);
}
