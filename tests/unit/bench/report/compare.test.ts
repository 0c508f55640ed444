import { describe, expect, test } from 'vitest';
import { besideOther, compareRows } from '../../../bench/report/compare.ts';
import { row } from './rows.ts';

describe('comparing', () => {
  test('rows of the same name are compared by their medians; those without figures or a match are left out', () => {
    const now = [row(), row({ where: 'roosterjs' }), row({ where: 'contenteditable', values: [] })];
    const earlier = [row({ values: [8] }), row({ where: 'contenteditable', values: [8] })];
    expect([...compareRows(now, earlier)]).toEqual([[now[0], { earlier: 8, ratio: 0.25 }]]);
  });

  test('another extension stands beside ours, and what only it has comes last without a budget', () => {
    const theirs = [row({ where: 'content.js', values: [9], budget: { most: 60 } }), row({ values: [4, 5, 6] })];
    expect(besideOther([row({ budget: { most: 3 } })], theirs)).toEqual([
      row({ budget: { most: 3 }, against: [4, 5, 6] }),
      row({ where: 'content.js', values: [], against: [9] }),
    ]);
  });
});
