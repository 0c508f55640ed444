import { describe, expect, test } from 'vitest';
import { SILENCE_WORDS } from '../../../../components/review/silence-words.ts';
import { sittingWords } from '../../../../components/review/sitting-words.ts';
import { ledgerSum } from '../../../../components/sidepanel/ledger-sum.ts';
import { createChecker } from '../../../../lib/analysis/index.ts';

describe('what the panel says', () => {
  test('compares reading ages in whole years', () => {
    expect([
      sittingWords(15.2, 13.1),
      sittingWords(12, 12.4),
      sittingWords(12, 13),
      sittingWords(undefined, 13),
    ]).toEqual([
      'When this sitting began: 15. Now easier by 2 years.',
      'When this sitting began: 12. No change so far.',
      'When this sitting began: 12. Now harder by one year.',
      undefined,
    ]);
  });

  test('sums the promises up', () => {
    expect(
      [[], [{ gaps: [] }], [{ gaps: ['who', 'when'] }, { gaps: ['when'] }]].map((rows) => ledgerSum(rows as never)),
    ).toEqual([
      'Nothing here says that somebody will do something.',
      '1 promise. Each says who acts, by when and with what.',
      '2 promises. 1 does not say who acts and 2 do not say by when.',
    ]);
  });

  test('gives reasons that our own checker is happy with', () => {
    const checker = createChecker();
    const found = Object.values(SILENCE_WORDS).flatMap(
      (words) => checker.check({ text: `Not marked, because ${words}`, kind: 'paragraph' }).findings,
    );
    expect(found.map(({ text }) => text)).toEqual([]);
  });
});
