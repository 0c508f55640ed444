import { describe, expect, test } from 'vitest';
import { logLogSlope, median } from '../../../bench/report/statistics.ts';

describe('statistics', () => {
  test('the median is the middle value, or the mean of the two in the middle', () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([])]).toEqual([2, 2.5, Number.NaN]);
  });

  test('the slope is 1 where time grows as size does, and 2 where it grows as its square', () => {
    const sizes = [10, 100, 1000];
    const slope = (timeOf: (size: number) => number) => logLogSlope(sizes.map((x) => ({ x, y: timeOf(x) })));
    expect([slope((x) => 3 * x), slope((x) => x * x)].map((each) => each.toFixed(6))).toEqual(['1.000000', '2.000000']);
  });
});
