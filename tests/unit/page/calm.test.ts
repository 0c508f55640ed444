import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Calm } from '../../../lib/page/calm.ts';
import { findingIn } from './findings.ts';

const finding = findingIn('We leverage it.', 'leverage');

describe('calm', () => {
  let released = 0;
  let ending = new AbortController();
  let calm = new Calm(() => {}, ending.signal);

  beforeEach(() => {
    vi.useFakeTimers();
    released = 0;
    ending = new AbortController();
    calm = new Calm(() => {
      released += 1;
    }, ending.signal);
  });
  afterEach(() => vi.useRealTimers());

  test('holds back the word being typed, up to its end', () => {
    const held = [3, 4, 11, 12].map((offset) => {
      calm.typed({ block: 1, offset });
      return calm.holdsBack(1, finding);
    });
    expect(held).toEqual([false, true, true, false]);
  });

  test('holds back nothing in another block or while nobody types', () => {
    expect(calm.holdsBack(1, finding)).toBe(false);
    calm.typed({ block: 2, offset: 5 });
    expect(calm.holdsBack(1, finding)).toBe(false);
    calm.typed(undefined);
    expect(calm.holdsBack(1, finding)).toBe(false);
  });

  test('lets go after a pause', () => {
    calm.typed({ block: 1, offset: 11 });
    calm.holdsBack(1, finding);
    vi.advanceTimersByTime(1000);
    expect([released, calm.holdsBack(1, finding)]).toEqual([1, false]);
  });

  test('counts the pause from the last key, not from when there was something to hold back', () => {
    calm.typed({ block: 1, offset: 11 });
    vi.advanceTimersByTime(300);
    calm.holdsBack(1, finding);
    vi.advanceTimersByTime(699);
    expect(released).toBe(0);
    vi.advanceTimersByTime(1);
    expect(released).toBe(1);
  });

  test('lets go when the caret stands elsewhere, not when it stands where it stood', () => {
    calm.typed({ block: 1, offset: 11 });
    calm.holdsBack(1, finding);
    calm.moved({ block: 1, offset: 11 });
    expect(released).toBe(0);
    calm.moved({ block: 1, offset: 2 });
    expect(released).toBe(1);
  });

  test('holds a word back that several keys make up, without a timer, until it is made and the writer pauses', () => {
    calm.composing(true);
    calm.typed({ block: 1, offset: 11 });
    expect(calm.holdsBack(1, finding)).toBe(true);
    expect(calm.holdsBack(2, finding)).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(5000);
    calm.composing(false);
    expect([released, calm.holdsBack(1, finding)]).toEqual([1, true]);
    vi.advanceTimersByTime(1000);
    expect([released, calm.holdsBack(1, finding)]).toEqual([2, false]);
  });

  test('leaves no timer running while nothing is held back or when it ends', () => {
    calm.typed({ block: 1, offset: 2 });
    calm.holdsBack(1, finding);
    expect(vi.getTimerCount()).toBe(0);
    calm.typed({ block: 1, offset: 11 });
    calm.holdsBack(1, finding);
    expect(vi.getTimerCount()).toBe(1);
    ending.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});
