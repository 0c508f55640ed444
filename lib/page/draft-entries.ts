import type { EditorBlock } from '../editors/editor.ts';
import type { Finding } from '../report/finding.ts';
import { type BlockState, carryFindings, type KnownBlock } from './carry-findings.ts';
import { keyOf, RecentStates } from './recent-states.ts';
import { isLetter, textChange } from './text-change.ts';

/** A block of the draft; `isChecked` is false while what is known of it is only carried over from before an edit. */
export interface Entry extends KnownBlock {
  readonly isChecked: boolean;
}

/** The draft's blocks in order with what is known of each. Knows nothing of the page. */
export class DraftEntries {
  #entries: readonly Entry[] = [];
  readonly #recent = new RecentStates();
  /** Whether the last update was one character given or taken and left a letter before the place. */
  isWithinWord = false;

  /** All blocks, in order. */
  get all(): readonly Entry[] {
    return this.#entries;
  }

  /** Blocks to be checked, in order. */
  get unchecked(): readonly EditorBlock[] {
    return this.#entries.filter(({ isChecked }) => !isChecked).map(({ block }) => block);
  }

  /** Takes in the draft's blocks as they stand now; true when a text changed. */
  update(blocks: readonly EditorBlock[]): boolean {
    const before = this.#entries;
    const most = Math.min(before.length, blocks.length);
    let head = 0;
    while (head < most && isSame(before[head]?.block, blocks[head])) head += 1;
    let tail = 0;
    while (tail < most - head && isSame(before.at(-1 - tail)?.block, blocks.at(-1 - tail))) tail += 1;
    const left = before.slice(head, before.length - tail);
    const changed = blocks.slice(head, blocks.length - tail);
    for (const entry of left) if (entry.isChecked) this.#recent.keep(entry);
    this.#entries = [
      ...withBlocks(before.slice(0, head), blocks.slice(0, head)),
      ...this.#known(left, changed),
      ...withBlocks(before.slice(before.length - tail), blocks.slice(blocks.length - tail)),
    ];
    this.isWithinWord = left.length === 1 && changed.length === 1 && isKeyWithinWord(left[0], changed[0]);
    return left.length > 0 || changed.length > 0;
  }

  /** Takes in the states of checked blocks that still stand in the draft as they were checked; the rest is kept for later. */
  accept(checked: readonly KnownBlock[]): void {
    const states = new Map(checked.map((state) => [keyOf(state.block), state]));
    this.#entries = this.#entries.map((entry) => {
      const state = entry.isChecked ? undefined : states.get(keyOf(entry.block));
      return state
        ? { ...state, ignored: ignoredIn(state, entry.ignored), block: entry.block, isChecked: true }
        : entry;
    });
    for (const state of checked) this.#recent.keep(state);
  }

  /** Says that a finding of the block at `index` is ignored in its place. */
  ignore(index: number, finding: Finding): void {
    this.#entries = this.#entries.map((entry, at) =>
      at === index ? { ...entry, ignored: new Set([...entry.ignored, finding]) } : entry,
    );
  }

  /** Says that a finding of the block at `index` is no longer ignored. */
  heed(index: number, finding: Finding): void {
    this.#recent.clear();
    this.#entries = this.#entries.map((entry, at) =>
      at === index ? { ...entry, ignored: new Set([...entry.ignored].filter((other) => other !== finding)) } : entry,
    );
  }

  /** Says that the rule set changed: every block is to be checked again. */
  outdate(): void {
    this.#recent.clear();
    this.#entries = this.#entries.map((entry) => ({ ...entry, isChecked: false }));
  }

  #known(left: readonly Entry[], changed: readonly EditorBlock[]): Entry[] {
    const carried = carryFindings(left, changed);
    return changed.flatMap((block, index) => {
      const recent = this.#recent.of(block);
      const state = recent ?? carried[index];
      return state ? [{ ...state, block, isChecked: recent !== undefined }] : [];
    });
  }
}

/** Goes by the text alone, as some editors learn of the caret later. */
function isKeyWithinWord(before: Entry | undefined, after: EditorBlock | undefined): boolean {
  if (!before || !after || Math.abs(before.block.text.length - after.text.length) !== 1) return false;
  const { start, oldEnd, newEnd } = textChange(before.block.text, after.text);
  return oldEnd + newEnd - 2 * start === 1 && isLetter(after.text, newEnd - 1);
}

function isSame(one: EditorBlock | undefined, other: EditorBlock | undefined): boolean {
  if (one === other) return true;
  return one?.text === other?.text && one?.kind === other?.kind && one?.leadIn === other?.leadIn;
}

/** The same entries on the blocks as they are now, which may have other ids. */
function withBlocks(entries: readonly Entry[], blocks: readonly EditorBlock[]): Entry[] {
  return entries.map((entry, index) => {
    const block = blocks[index] ?? entry.block;
    return entry.block === block ? entry : { ...entry, block };
  });
}

/** What is ignored of newly checked findings: what was found to be, and what was ignored before it was checked again. */
function ignoredIn({ analysis, ignored }: BlockState, before: ReadonlySet<Finding>): ReadonlySet<Finding> {
  if (before.size === 0) return ignored;
  const wasIgnored = ({ rule, key, start }: Finding) =>
    [...before].some((other) => other.rule === rule && other.key === key && other.start === start);
  return new Set(analysis.findings.filter((finding) => ignored.has(finding) || wasIgnored(finding)));
}
