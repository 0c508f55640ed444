import { expect, test } from 'vitest';
import { verdict } from '../../../bench/report/row.ts';
import { row } from './rows.ts';

test('a row is judged by its median against its budget, and one without figures is never met', () => {
  const rows = [
    row({ budget: { most: 2 } }),
    row({ budget: { most: 1.9 } }),
    row({ budget: { least: 2 } }),
    row({ budget: { least: 2.1 } }),
    row({ budget: { most: 2 }, values: [], note: 'no adapter' }),
    row(),
  ];
  expect(rows.map(verdict)).toEqual(['met', 'not met', 'met', 'not met', 'not measured', undefined]);
});
