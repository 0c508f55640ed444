import { type Row, rowKey } from './row.ts';
import { median } from './statistics.ts';

/** A row beside the same row of an earlier run. */
export interface Compared {
  readonly earlier: number;
  /** This run's median over the earlier one's. */
  readonly ratio: number;
}

/** Each row that an earlier run has figures for too, with the ratio of the medians. */
export function compareRows(rows: readonly Row[], earlier: readonly Row[]): Map<Row, Compared> {
  const before = new Map(earlier.map((row) => [rowKey(row), row]));
  const compared = new Map<Row, Compared>();
  for (const row of rows) {
    const then = before.get(rowKey(row));
    if (!then || then.values.length === 0 || row.values.length === 0) continue;
    const figure = median(then.values);
    compared.set(row, { earlier: figure, ratio: median(row.values) / figure });
  }
  return compared;
}

/** The rows, each with the figures of the same row of another extension beside it; what only the other has comes last. */
export function besideOther(rows: readonly Row[], others: readonly Row[]): Row[] {
  const theirs = new Map(others.map((row) => [rowKey(row), row]));
  const keys = new Set(rows.map(rowKey));
  const beside = rows.map((row) => {
    const against = theirs.get(rowKey(row))?.values;
    return against ? { ...row, against } : row;
  });
  const alone = others.filter((row) => !keys.has(rowKey(row)));
  return [...beside, ...alone.map(({ values, budget: _budget, ...row }) => ({ ...row, values: [], against: values }))];
}
