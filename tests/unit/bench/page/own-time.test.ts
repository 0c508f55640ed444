import { describe, expect, test } from 'vitest';
import { ownTimePerKey, readMainThread, taskTimePerKey } from '../../../bench/page/own-time.ts';
import type { TraceEvent } from '../../../bench/page/tracing.ts';

const OURS = 'chrome-extension://abc/content.js';
const PAGES = 'https://example.org/page.js';

/** An event on the page's main thread; times in milliseconds. `cpu` is the part of `length` with the processor. */
function event(name: string, start: number, length: number, data?: object, cpu = length): TraceEvent {
  const times = { ts: start * 1000, dur: length * 1000, tdur: cpu * 1000 };
  return { name, ph: 'X', pid: 1, tid: 2, ...times, ...(data && { args: { data } }) };
}

/** A call of a script as a trace shows it: the engine's event around the function's. */
const call = (url: string, start: number, length: number): TraceEvent[] => [
  event('v8.callFunction', start, length),
  event('FunctionCall', start, length, { url }),
];

const mark = (name: string, at: number): TraceEvent => ({ name, ph: 'I', pid: 1, tid: 2, ts: at * 1000 });
const key = (at: number): TraceEvent => event('EventDispatch', at, 1, { type: 'keydown' });
const between = (...events: TraceEvent[]): TraceEvent[] => [mark('bench-begin', 0), ...events, mark('bench-end', 1000)];

describe('own time', () => {
  test('is that of an extension’s calls with what they make the browser do, but not of the page’s', () => {
    const main = readMainThread(
      between(
        event('RunTask', 10, 20),
        ...call(OURS, 11, 5),
        event('Layout', 12, 2),
        ...call(PAGES, 20, 8),
        event('Layout', 21, 2),
      ),
    );
    expect(main.tasks).toEqual([{ start: 10, time: 20, own: 5, runs: 1 }]);
  });

  test('leaves out the page’s scripts that an extension’s call runs into', () => {
    const main = readMainThread(between(event('RunTask', 10, 20), ...call(OURS, 11, 9), ...call(PAGES, 12, 4)));
    expect(main.tasks).toEqual([{ start: 10, time: 20, own: 5, runs: 1 }]);
  });

  test('takes in the promises that follow an extension’s call in the same microtasks', () => {
    const microtasks = event('RunMicrotasks', 11, 6);
    const main = readMainThread(between(event('RunTask', 10, 8), microtasks, ...call(OURS, 12, 2)));
    expect(main.tasks).toEqual([{ start: 10, time: 8, own: 6, runs: 1 }]);
  });

  test('takes in what a promise of the extension’s world sets going, though no function of its own is called', () => {
    const inWorld = (id: number, start: number): TraceEvent => ({
      ...event('v8.callFunction', start, 3),
      args: { worldId: id },
    });
    const main = readMainThread(
      between(
        event('RunTask', 10, 5),
        inWorld(5, 11),
        event('FunctionCall', 11, 1, { url: OURS }),
        event('RunTask', 20, 5),
        inWorld(5, 21),
        event('FunctionCall', 21, 1, { url: '' }),
        event('RunMicrotasks', 22, 2),
        event('RunTask', 30, 5),
        inWorld(6, 31),
        event('FunctionCall', 31, 1, { url: '' }),
      ),
    );
    expect(main.tasks.map(({ own, runs }) => [own, runs])).toEqual([
      [3, 1],
      [3, 1],
      [0, 0],
    ]);
  });

  test('takes in the promises that end with a message to the extension, and no others', () => {
    const message: TraceEvent = {
      ...event('Receive mojo message', 10, 1),
      args: { chrome_mojo_event_info: { mojo_interface_tag: 'extensions.mojom.MessagePort' } },
    };
    const main = readMainThread(
      between(
        event('RunTask', 10, 5),
        message,
        event('RunMicrotasks', 12, 2),
        event('RunTask', 20, 5),
        event('RunMicrotasks', 22, 2),
      ),
    );
    expect(main.tasks.map(({ own, runs }) => [own, runs])).toEqual([
      [2, 1],
      [0, 0],
    ]);
  });

  test('is time with the processor, not time on the clock', () => {
    const main = readMainThread(
      between(event('RunTask', 10, 9, undefined, 3), event('FunctionCall', 11, 8, { url: OURS }, 2)),
    );
    expect(main.tasks).toEqual([{ start: 10, time: 3, own: 2, runs: 1 }]);
  });

  test('counts what runs for a key up to the next one, later tasks with it', () => {
    const main = readMainThread(
      between(
        event('RunTask', 10, 4),
        key(11),
        ...call(OURS, 11.5, 0.25),
        event('RunTask', 30, 2),
        ...call(OURS, 30, 1),
        event('RunTask', 50, 4),
        key(51),
        ...call(PAGES, 51.5, 0.25),
      ),
    );
    expect([ownTimePerKey(main), taskTimePerKey(main)]).toEqual([
      [1.25, 0],
      [6, 4],
    ]);
  });

  test('is looked for between the marks and on the page’s own thread only', () => {
    const elsewhere = [event('RunTask', 20, 5), ...call(OURS, 21, 2)].map((each) => ({ ...each, pid: 9 }));
    const main = readMainThread([event('RunTask', -20, 5), ...between(...elsewhere), event('RunTask', 2000, 5)]);
    expect(main).toEqual({ tasks: [], keys: [] });
  });

  test('cannot be read from a trace without the marks', () => {
    expect(() => readMainThread([key(3)])).toThrow('The trace does not hold the part to be measured');
  });
});
