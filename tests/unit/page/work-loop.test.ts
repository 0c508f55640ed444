import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WorkLoop } from '../../../lib/page/work-loop.ts';

describe('a work loop', () => {
  let ending = new AbortController();
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    ending = new AbortController();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  /** A loop over `tasks`, and what was done; `fails` says which tries go wrong. */
  function loopOver(tasks: string[], fails: (attempt: number) => boolean = () => false) {
    const done: string[] = [];
    let attempts = 0;
    const work = {
      next: () => tasks[0],
      async do(task: string) {
        attempts += 1;
        await Promise.resolve();
        if (fails(attempts)) throw new Error('no receiver');
        done.push(task);
        tasks.shift();
      },
    };
    return { loop: new WorkLoop(work, ending.signal), done, attempts: () => attempts };
  }

  test('does one task after the other, and what comes up meanwhile', async () => {
    const tasks = ['one', 'two'];
    const { loop, done } = loopOver(tasks);
    loop.kick();
    tasks.push('three');
    loop.kick();
    await vi.runAllTimersAsync();
    expect(done).toEqual(['one', 'two', 'three']);
  });

  test('tries again after a failure', async () => {
    const { loop, done, attempts } = loopOver(['one'], (attempt) => attempt < 3);
    loop.kick();
    await vi.runAllTimersAsync();
    expect([done, attempts()]).toEqual([['one'], 3]);
  });

  test('rests after a few failures, with no timer left, and tries anew when kicked', async () => {
    let isDown = true;
    const { loop, done, attempts } = loopOver(['one'], () => isDown);
    loop.kick();
    await vi.runAllTimersAsync();
    expect([attempts(), vi.getTimerCount()]).toEqual([5, 0]);
    isDown = false;
    loop.kick();
    await vi.runAllTimersAsync();
    expect(done).toEqual(['one']);
  });

  test('stops at once when it is ended', async () => {
    const { loop, attempts } = loopOver(['one'], () => true);
    loop.kick();
    await vi.advanceTimersByTimeAsync(50);
    ending.abort();
    await vi.runAllTimersAsync();
    loop.kick();
    expect([attempts(), vi.getTimerCount()]).toEqual([1, 0]);
  });
});
