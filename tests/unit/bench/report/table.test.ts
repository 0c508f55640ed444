import { describe, expect, test } from 'vitest';
import { compareRows } from '../../../bench/report/compare.ts';
import { asMarkdown, asText, figure, tablesOf } from '../../../bench/report/table.ts';
import { row } from './rows.ts';

describe('the tables', () => {
  test('each measure has a table, without the columns that nothing fills', () => {
    const rows = [row({ bare: [1], budget: { most: 33 } }), row({ measure: 'heap', unit: 'MB', values: [0.5] })];
    expect(tablesOf(rows)).toEqual([
      {
        title: 'page: key → mark (ms)',
        cells: [
          ['case', 'median', 'from–to', 'bare page', 'budget', 'verdict'],
          ['textarea', '2.00', '1.00–3.00', '1.00', '≤ 33', 'met'],
        ],
      },
      {
        title: 'page: heap (MB)',
        cells: [
          ['case', 'median', 'from–to'],
          ['textarea', '0.50', ''],
        ],
      },
    ]);
  });

  test('a row that could not be measured says why', () => {
    const [table] = tablesOf([row({ values: [], budget: { least: 1 }, note: 'no adapter yet' })]);
    expect(table?.cells).toEqual([
      ['case', 'median', 'from–to', 'budget', 'verdict', 'note'],
      ['textarea', '–', '', '≥ 1', 'not measured', 'no adapter yet'],
    ]);
  });

  test('another extension and an earlier run come with their ratios', () => {
    const rows = [row({ against: [8] })];
    const [table] = tablesOf(rows, compareRows(rows, [row({ values: [4] })]));
    expect(table?.cells).toEqual([
      ['case', 'median', 'from–to', 'other', 'ratio', 'earlier', 'now ÷ earlier'],
      ['textarea', '2.00', '1.00–3.00', '8.00', '0.25', '4.00', '0.50'],
    ]);
  });

  test('a table is written for a terminal and for a page', () => {
    const table = {
      title: 'sizes',
      cells: [
        ['case', 'median'],
        ['a|b', '12.0'],
      ],
    };
    expect(asText(table)).toBe('sizes\n  case  median\n  a|b   12.0');
    expect(asMarkdown(table)).toBe('**sizes**\n\n| case | median |\n| --- | --- |\n| a\\|b | 12.0 |');
  });

  test('figures have about three digits', () => {
    expect([0, 0.1234, 1.234, 12.34, 123.4, -12.34, Number.NaN].map(figure)).toEqual([
      '0',
      '0.12',
      '1.23',
      '12.3',
      '123',
      '-12.3',
      '–',
    ]);
  });
});
