import type { Span } from './messages.ts';
import type { BoundRun, Run } from './run.ts';
import { type Characters, nextVisible } from './visible.ts';

/** A rectangle, in CSS pixels from the corner of the layer of marks. */
export interface LayerBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How far into a run's label a place is, as a part of its width from 0 to 1; undefined where that cannot be said well enough. */
export type MeasurePart = (run: Run, index: number) => number | undefined;

/** What of a stretch stands in a run. */
export type Slice = LayerBox | 'unsure' | undefined;

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LEFT_TO_RIGHT = /[^\P{L}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|\p{Nd}/u;

/** Slices of runs, by the run and the stretch relative to it: they hold as long as the run is the same. */
export class SliceCache {
  readonly #slices = new WeakMap<Run, Map<string, Slice>>();

  /** The slice kept, or else what `slice` says. */
  get(bound: BoundRun, span: Span, slice: () => Slice): Slice {
    const key = `${span.start - bound.start} ${span.end - bound.start}`;
    const slices = this.#slices.get(bound.run) ?? new Map<string, Slice>();
    if (slices.has(key)) return slices.get(key);
    const found = slice();
    // What is in doubt now may not be when more is on the page.
    if (found !== 'unsure') this.#slices.set(bound.run, slices.set(key, found));
    return found;
  }
}

/**
 * Where a stretch of the text stands within a run, white space at its ends left out: its part of the run's rectangle.
 * Undefined where none of it stands there; `unsure` where it does, but nobody can say where.
 */
export function sliceRun(
  { run, start: runStart }: BoundRun,
  text: Characters,
  span: Span,
  measure: MeasurePart,
): Slice {
  const slice = labelSlice(run.label, text, runStart, span);
  if (!slice) return undefined;
  const isRightToLeft = RIGHT_TO_LEFT.test(run.label);
  const isWhole = slice.start === 0 && slice.end === run.label.length;
  if (isRightToLeft && !isWhole && LEFT_TO_RIGHT.test(run.label)) return 'unsure';
  const from = slice.start === 0 ? 0 : measure(run, slice.start);
  const to = slice.end === run.label.length ? 1 : measure(run, slice.end);
  if (from === undefined || to === undefined) return 'unsure';
  const left = run.left + run.width * (isRightToLeft ? 1 - to : from);
  return { left, top: run.top, width: run.width * (to - from), height: run.height };
}

/** The stretch of a label that shows a stretch of the text: the two may differ in white space. */
function labelSlice(
  label: string,
  text: Characters,
  runStart: number,
  span: Span,
): { readonly start: number; readonly end: number } | undefined {
  let start: number | undefined;
  let end = 0;
  let place = nextVisible(text, runStart);
  for (
    let index = nextVisible(label, 0);
    index < label.length && place < span.end;
    index = nextVisible(label, index + 1)
  ) {
    if (place >= span.start) {
      start ??= index;
      end = index + 1;
    }
    place = nextVisible(text, place + 1);
  }
  return start === undefined ? undefined : { start, end };
}
