import type { Row } from '../../../bench/report/row.ts';

/** A row with the fields that a test cares about. */
export function row(fields: Partial<Row> = {}): Row {
  return { part: 'page', measure: 'key → mark', where: 'textarea', unit: 'ms', values: [3, 1, 2], ...fields };
}
