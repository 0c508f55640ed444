import type { TextSplice } from './messages.ts';
import type { Characters } from './visible.ts';

/** A changed stretch may grow to so many UTF-16 code units before the text is put together anew. */
const MOST = 4096;

/**
 * A long text that is changed in one place again and again, as by typing. To put a million characters together anew takes a
 * browser half a millisecond, so the text before and behind the changed stretch stays as it was. Offsets are UTF-16 code units.
 */
export class SplicedText implements Characters {
  /** The text as it was put together last; from `#start` to `#end` of it `#changed` stands instead. */
  #base = '';
  #start = 0;
  #end = 0;
  #changed = '';

  get length(): number {
    return this.#base.length - (this.#end - this.#start) + this.#changed.length;
  }

  charCodeAt(at: number): number {
    if (at < this.#start) return this.#base.charCodeAt(at);
    const within = at - this.#start;
    if (within < this.#changed.length) return this.#changed.charCodeAt(within);
    return this.#base.charCodeAt(at + this.#shift);
  }

  /** As with a string, for places from 0 to the text's length. */
  slice(from: number, to = this.length): string {
    const [start, end] = [this.#start, this.#start + this.#changed.length];
    const shift = this.#shift;
    if (to <= start) return this.#base.slice(from, Math.max(from, to));
    if (from >= end) return this.#base.slice(from + shift, Math.max(from, to) + shift);
    return (
      this.#base.slice(Math.min(from, start), start) +
      this.#changed.slice(Math.max(0, from - start), to - start) +
      this.#base.slice(end + shift, Math.max(end, to) + shift)
    );
  }

  toString(): string {
    return this.slice(0);
  }

  /** Takes a change in. */
  splice({ start, deleted, inserted }: TextSplice): void {
    const from = Math.min(start, this.#start);
    const to = Math.max(start + deleted, this.#start + this.#changed.length);
    if (to - from + inserted.length > MOST) {
      this.#base = this.toString();
      this.#start = start;
      this.#end = start + deleted;
      this.#changed = inserted;
      return;
    }
    const changed = this.slice(from, start) + inserted + this.slice(start + deleted, to);
    this.#end = to + this.#shift;
    this.#start = from;
    this.#changed = changed;
  }

  /** How far behind its place in the text a character behind the changed stretch stands in the base. */
  get #shift(): number {
    return this.#end - this.#start - this.#changed.length;
  }
}
