import { extensionWorlds, holdsMessage, isCall, ownerOf } from './script-owner.ts';
import { nested, type Slice, timeOf } from './slices.ts';
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

/** Reads a trace. Throws when the marks are not in it. */
export function readMainThread(events: readonly TraceEvent[]): MainThread {
  const begin = events.find(({ name }) => name === BEGIN);
  const end = events.findLast(({ name }) => name === END);
  if (!begin || !end) throw new Error('The trace does not hold the part to be measured');
  const here = events.filter(
    ({ pid, tid, ph, ts }) => pid === begin.pid && tid === begin.tid && ph === 'X' && ts >= begin.ts && ts <= end.ts,
  );
  const keys = here.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown');
  const roots = nested(here);
  const worlds = extensionWorlds(roots);
  const tasks = roots.filter(({ event }) => event.name === 'RunTask').map((task) => readTask(task, worlds));
  return { tasks, keys: keys.map(({ ts }) => ts / 1000) };
}

/** The time an extension's scripts took in the tasks between each key and the next. */
export function ownTimePerKey({ tasks, keys }: MainThread): number[] {
  return perKey(keys, tasks, ({ own }) => own);
}

/** The time of all tasks between each key and the next. */
export function taskTimePerKey({ tasks, keys }: MainThread): number[] {
  return perKey(keys, tasks, ({ time }) => time);
}

function perKey(keys: readonly number[], tasks: readonly Task[], figureOf: (task: Task) => number): number[] {
  // A key's own task began a little before the key was handled.
  const first = keys.map((key) =>
    Math.max(
      tasks.findLastIndex(({ start }) => start <= key),
      0,
    ),
  );
  return first.map((from, index) => tasks.slice(from, first[index + 1]).reduce((sum, task) => sum + figureOf(task), 0));
}

function readTask(task: Slice, worlds: ReadonlySet<number>): Task {
  const isInMessage = holdsMessage(task);
  const isOwn = (slice: Slice, isAroundOwn: boolean): boolean => {
    const owner = ownerOf(slice, worlds, isInMessage);
    return owner === undefined ? isAroundOwn : owner === 'extension';
  };
  const ownTime = (slice: Slice, isAroundOwn: boolean): number => {
    const isHere = isOwn(slice, isAroundOwn);
    const within = slice.inner.reduce((sum, { event }) => sum + timeOf(event), 0);
    const self = isHere ? Math.max(timeOf(slice.event) - within, 0) : 0;
    return slice.inner.reduce((sum, each) => sum + ownTime(each, isHere), self);
  };
  /** Calls from outside: what an extension's script calls in turn is part of its run. */
  const runs = (slice: Slice): number => {
    const inner = slice.inner.reduce((sum, each) => sum + runs(each), 0);
    return isOwn(slice, false) && (isCall(slice) || inner === 0) ? 1 : inner;
  };
  return { start: task.event.ts / 1000, time: timeOf(task.event), own: ownTime(task, false), runs: runs(task) };
}
