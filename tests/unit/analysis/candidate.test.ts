import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Candidate, withoutOverlaps } from '../../../lib/analysis/candidate.ts';

const finding = () => {
  throw new Error('not asked for');
};
const candidate = (start: number, end: number, weight = end - start, rank = 0): Candidate => ({
  start,
  end,
  weight,
  rank,
  finding,
});
const spans = (...candidates: Candidate[]) => withoutOverlaps(candidates).map(({ start, end }) => [start, end]);

describe('withoutOverlaps', () => {
  test('keeps the weightier, then the higher rank, then the earlier', () => {
    expect(spans(candidate(0, 5), candidate(4, 20), candidate(19, 22))).toEqual([[4, 20]]);
    expect(spans(candidate(0, 5), candidate(4, 9, 5, 1))).toEqual([[4, 9]]);
    expect(spans(candidate(4, 9), candidate(0, 5))).toEqual([[0, 5]]);
    expect(spans(candidate(10, 20), candidate(15, 17, 40), candidate(18, 30, 8), candidate(0, 3))).toEqual([
      [0, 3],
      [15, 17],
      [18, 30],
    ]);
  });

  test('gives what does not overlap, in order, whatever comes in', () => {
    const some = fc
      .tuple(fc.nat(50), fc.integer({ min: 1, max: 9 }), fc.nat(3), fc.nat(3))
      .map(([start, length, weight, rank]) => candidate(start, start + length, weight, rank));
    fc.assert(
      fc.property(fc.array(some), (candidates) => {
        const winners = withoutOverlaps(candidates);
        expect(winners.length > 0).toBe(candidates.length > 0);
        winners.slice(1).forEach(({ start }, index) => {
          expect(start).toBeGreaterThanOrEqual(winners[index]?.end ?? 0);
        });
        for (const { start, end } of candidates) {
          expect(winners.some((winner) => winner.start < end && start < winner.end)).toBe(true);
        }
      }),
    );
  });
});
