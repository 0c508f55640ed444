import type { TraceEvent } from './tracing.ts';

/** An event of a thread and those that ran within it, in order. */
export interface Slice {
  readonly event: TraceEvent;
  readonly inner: readonly Slice[];
}

/** Events of one thread that ran inside one another, as trees. */
export function nested(events: readonly TraceEvent[]): Slice[] {
  const roots: Slice[] = [];
  const open: { event: TraceEvent; inner: Slice[] }[] = [];
  const order = events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  for (const event of order) {
    while (open.length > 0 && endOf(open.at(-1)?.event) <= event.ts) open.pop();
    const slice = { event, inner: [] };
    (open.at(-1)?.inner ?? roots).push(slice);
    open.push(slice);
  }
  return roots;
}

/** A slice and all that ran within it. */
export function* allIn(slice: Slice): Generator<Slice> {
  yield slice;
  for (const inner of slice.inner) yield* allIn(inner);
}

/** Milliseconds for which the thread had the processor during an event; on the clock where a trace does not tell. */
export const timeOf = ({ tdur, dur = 0 }: TraceEvent): number => (tdur ?? dur) / 1000;

const endOf = (event?: TraceEvent): number => (event ? event.ts + (event.dur ?? 0) : 0);
