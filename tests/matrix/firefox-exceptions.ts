import type { MatrixRow } from './matrix-row.ts';

/** Cells that do not hold in Firefox, and why: row → column → reason. */
export const FIREFOX_EXCEPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {};

/** Rows that say nothing in Firefox, and why. */
export function isForFirefox({ switches }: MatrixRow): boolean {
  // It has no value ranges to switch off: every text field there is under a mirror.
  return switches.length === 0;
}
