import type { EditorBlock } from '../editors/editor.ts';
import type { BlockState, KnownBlock } from './carry-findings.ts';

/** The most that is kept: states, and UTF-16 code units of their blocks' text. */
const MOST_STATES = 100;
const MOST_TEXT = 10_000;

/**
 * States of blocks met last, for undo and for editors that rebuild their content: what was met longest ago goes first.
 * Bounded by text as well, because every key in a long paragraph makes another state of all of it.
 */
export class RecentStates {
  readonly #states = new Map<string, BlockState>();
  #text = 0;

  /** The state of a block that reads the same and is of the same kind. */
  of(block: EditorBlock): BlockState | undefined {
    return this.#states.get(keyOf(block));
  }

  /** Keeps a block's state. */
  keep({ block, analysis, ignored }: KnownBlock): void {
    const key = keyOf(block);
    this.#drop(key);
    this.#states.set(key, { analysis, ignored });
    this.#text += key.length;
    for (const oldest of this.#states.keys()) {
      if (this.#states.size <= MOST_STATES && this.#text <= MOST_TEXT) return;
      this.#drop(oldest);
    }
  }

  /** Forgets everything. */
  clear(): void {
    this.#states.clear();
    this.#text = 0;
  }

  #drop(key: string): void {
    if (this.#states.delete(key)) this.#text -= key.length;
  }
}

/** Tells blocks apart that are checked differently. */
export function keyOf({ kind, leadIn, text }: EditorBlock): string {
  return `${kind}\n${leadIn ?? ''}\n${text}`;
}
