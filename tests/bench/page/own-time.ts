import { BEGIN, END, type TraceEvent } from './tracing.ts';

/** A task of the page's main thread. Times are milliseconds for which the thread had the processor. */
export interface Task {
  /** When it began, in milliseconds of the trace's clock. */
  readonly start: number;
  readonly time: number;
  /** The part in which an extension's scripts ran, with what they made the browser do meanwhile, such as layout. */
  readonly own: number;
  /** How often an extension's script was called from outside. */
  readonly runs: number;
}

/** What a trace says of the page's main thread between the two marks. */
export interface MainThread {
  readonly tasks: readonly Task[];
  /** When each key was pressed, in milliseconds of the trace's clock. */
  readonly keys: readonly number[];
}

interface Slice {
  readonly event: TraceEvent;
  readonly inner: Slice[];
}

const EXTENSION = /^[a-z-]+-extension:/;

/** Reads a trace. Throws when the marks are not in it. */
export function readMainThread(events: readonly TraceEvent[]): MainThread {
  const begin = events.find(({ name }) => name === BEGIN);
  const end = events.findLast(({ name }) => name === END);
  if (!begin || !end) throw new Error('The trace does not hold the part to be measured');
  const here = events.filter(
    ({ pid, tid, ph, ts }) => pid === begin.pid && tid === begin.tid && ph === 'X' && ts >= begin.ts && ts <= end.ts,
  );
  const keys = here.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown');
  const tasks = nested(here).filter(({ event }) => event.name === 'RunTask');
  return { tasks: tasks.map(readTask), keys: keys.map(({ ts }) => ts / 1000) };
}

function readTask(slice: Slice): Task {
  return { start: slice.event.ts / 1000, time: timeOf(slice.event), own: ownTime(slice, false), runs: runsIn(slice) };
}

/** The time an extension's scripts took in each task between one key and the next. */
export function ownTimePerKey({ tasks, keys }: MainThread): number[] {
  return perKey(keys, tasks, ({ own }) => own);
}

/** The time of all tasks between one key and the next. */
export function taskTimePerKey({ tasks, keys }: MainThread): number[] {
  return perKey(keys, tasks, ({ time }) => time);
}

function perKey(keys: readonly number[], tasks: readonly Task[], timeOf: (task: Task) => number): number[] {
  return keys.map((key, index) => {
    // The key's own task began a little before it was handled.
    const next = keys[index + 1] ?? Number.POSITIVE_INFINITY;
    const from = tasks.findLastIndex(({ start }) => start <= key);
    const to = next === Number.POSITIVE_INFINITY ? tasks.length : tasks.findLastIndex(({ start }) => start <= next);
    return tasks.slice(Math.max(from, 0), to).reduce((sum, task) => sum + timeOf(task), 0);
  });
}

/** Events that ran inside one another, as trees. */
function nested(events: readonly TraceEvent[]): Slice[] {
  const roots: Slice[] = [];
  const open: Slice[] = [];
  const order = events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  for (const event of order) {
    while (open.length > 0 && endOf(open.at(-1)?.event) <= event.ts) open.pop();
    const slice: Slice = { event, inner: [] };
    (open.at(-1)?.inner ?? roots).push(slice);
    open.push(slice);
  }
  return roots;
}

const endOf = (event?: TraceEvent): number => (event ? event.ts + (event.dur ?? 0) : 0);

const timeOf = ({ tdur, dur = 0 }: TraceEvent): number => (tdur ?? dur) / 1000;

/** Whose a slice is: an extension's, the page's, or (undefined) that of whatever it ran in. */
function ownerOf({ event, inner }: Slice): 'extension' | 'page' | undefined {
  const { name, args } = event;
  if (name === 'FunctionCall' || name === 'EvaluateScript') {
    return EXTENSION.test(args?.data?.url ?? '') ? 'extension' : 'page';
  }
  const calls = inner.map((each) => ownerOf(each));
  if (name === 'v8.callFunction') return calls.find((owner) => owner !== undefined);
  // What follows a script's own call in the same round of microtasks (its promises) is not told apart in a trace.
  if (name === 'RunMicrotasks') return calls.includes('extension') ? 'extension' : undefined;
  return undefined;
}

function ownTime(slice: Slice, isInOwn: boolean): number {
  const owner = ownerOf(slice);
  const isOwn = owner === undefined ? isInOwn : owner === 'extension';
  const within = slice.inner.reduce((sum, { event }) => sum + timeOf(event), 0);
  const self = isOwn ? Math.max(timeOf(slice.event) - within, 0) : 0;
  return slice.inner.reduce((sum, each) => sum + ownTime(each, isOwn), self);
}

/** Calls from outside: what an extension's script calls in turn is part of its run. */
function runsIn(slice: Slice): number {
  const { name } = slice.event;
  const isCall = name === 'v8.callFunction' || name === 'FunctionCall' || name === 'EvaluateScript';
  if (isCall && ownerOf(slice) === 'extension') return 1;
  return slice.inner.reduce((sum, each) => sum + runsIn(each), 0);
}
