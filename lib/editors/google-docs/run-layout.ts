import type { Run } from './run.ts';

/** Overlapping tiles show the same line twice; so far apart in CSS pixels it is still the same place. */
const SAME_PLACE = 2;

/** Runs as they lie on the page: in lines from top to bottom, each from left to right. What is there twice is left out. */
export class RunLayout {
  readonly lines: readonly (readonly Run[])[];
  readonly #places = new Map<Run, { readonly line: number; readonly index: number }>();

  constructor(runs: readonly Run[]) {
    this.lines = linesOf(runs);
    for (const [at, line] of this.lines.entries()) {
      for (const [index, run] of line.entries()) this.#places.set(run, { line: at, index });
    }
  }

  /** All runs, line by line. */
  get runs(): readonly Run[] {
    return this.lines.flat();
  }

  /** The number of a run's line. */
  lineOf(run: Run): number {
    return this.#places.get(run)?.line ?? -1;
  }

  /** What lies behind a run: the rest of its line, and the next `reach` lines below; or before it, read backwards. */
  *from(run: Run, step: 1 | -1, reach: number): Generator<readonly Run[]> {
    const place = this.#places.get(run);
    if (!place) return;
    const line = this.lines[place.line] ?? [];
    yield step > 0 ? line.slice(place.index + 1) : line.slice(0, place.index).reverse();
    for (let distance = 1; distance <= reach; distance += 1) {
      const next = this.lines[place.line + step * distance];
      if (!next) return;
      yield step > 0 ? next : [...next].reverse();
    }
  }
}

function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  for (const run of runs.toSorted((one, other) => middleOf(one) - middleOf(other))) {
    const first = line[0];
    if (!first || middleOf(run) >= middleOf(first) + Math.min(first.height, run.height) / 2) {
      line = [];
      lines.push(line);
    }
    if (!line.some((other) => isSameThing(run, other))) line.push(run);
  }
  for (const each of lines) each.sort((one, other) => one.left - other.left);
  return lines;
}

const middleOf = ({ top, height }: Run) => top + height / 2;

function isSameThing(one: Run, other: Run): boolean {
  return (
    one.label === other.label &&
    Math.abs(one.left - other.left) <= SAME_PLACE &&
    Math.abs(one.top - other.top) <= SAME_PLACE
  );
}
