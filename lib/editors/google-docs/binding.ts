import type { BoundRun, Run } from './run.ts';

/** Runs bound to stretches of the text, no two to the same one. */
export class Binding {
  readonly #base: Binding | undefined;
  readonly #byRun = new Map<Run, BoundRun>();
  readonly #byStart = new Map<number, BoundRun>();
  readonly #byEnd = new Map<number, BoundRun>();

  /** With `base`: a trial that adds to another binding without changing it. */
  constructor(base?: Binding) {
    this.#base = base;
  }

  /** What was bound here, the base left out. */
  get added(): readonly BoundRun[] {
    return [...this.#byRun.values()];
  }

  has(run: Run): boolean {
    return this.#byRun.has(run) || this.#base?.has(run) === true;
  }

  /** Whether some run begins with the character at `start`. */
  beginsAt(start: number): boolean {
    return this.#byStart.has(start) || this.#base?.beginsAt(start) === true;
  }

  /** Whether some run ends just before `end`. */
  endsAt(end: number): boolean {
    return this.#byEnd.has(end) || this.#base?.endsAt(end) === true;
  }

  /** Binds a run, unless it is bound or its text is taken; says whether it did. */
  add(bound: BoundRun): boolean {
    if (this.has(bound.run) || this.isTaken(bound)) return false;
    this.#byRun.set(bound.run, bound);
    this.#byStart.set(bound.start, bound);
    this.#byEnd.set(bound.end, bound);
    return true;
  }

  /** Whether some run shows a part of the text that this one would. */
  isTaken(bound: BoundRun): boolean {
    if (this.#base?.isTaken(bound)) return true;
    for (const { start, end } of this.#byRun.values()) if (start < bound.end && bound.start < end) return true;
    return false;
  }
}
