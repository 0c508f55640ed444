import type { Row } from './report/row.ts';

/** What the command line asks for. */
export interface BenchOptions {
  /** Every case, however long it takes. */
  readonly full: boolean;
  /** Folder of another unpacked extension to measure on the same pages. */
  readonly against?: string;
}

/** One part of the benchmark. Rejects when it cannot measure at all. */
export type Part = (options: BenchOptions) => Promise<readonly Row[]>;
