import type { Term } from '../terms/term.ts';
import type { Layout } from './read-rows.ts';

/** What becomes of a row, or every row. */
export type RowFilter = 'all' | 'add' | 'change' | 'same' | 'refuse';

/** A row of the preview, in words. */
export interface PreviewRow {
  readonly row: number;
  readonly action: Exclude<RowFilter, 'all'>;
  readonly term: string;
  /** What is added, what changes, or why it is refused. */
  readonly details: string;
}

/** What an import would do. */
export interface ImportPreview {
  readonly layout: Layout;
  readonly counts: Readonly<Record<RowFilter, number>>;
}

/** What a plan is made of. */
export interface PlanRequest {
  /** A file, or cells that were pasted. */
  readonly source: File | string;
  /** Names of the built-in terms. */
  readonly builtIn: readonly string[];
  /** Terms that a policy sets. */
  readonly managed: readonly Term[];
}

/** How far a long task is; `total` is 0 where nobody knows yet. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What the transfer worker does, by name. */
export interface TransferTasks {
  plan(request: PlanRequest): ImportPreview;
  rows(request: { readonly filter: RowFilter; readonly from: number; readonly count: number }): readonly PreviewRow[];
  /** Makes the planned changes, all or none: false where the terms have changed since, so that nothing was done. */
  import(): boolean;
  /** Takes the last import back: false where the terms have changed since, so that nothing was done. */
  undo(): boolean;
  export(request: { readonly format: 'csv' | 'json' }): Blob;
}

/** A task on its way to the worker. */
export interface TransferRequest {
  readonly id: number;
  readonly task: keyof TransferTasks;
  readonly input: unknown;
}

/** What comes back: progress, an answer, or a failure in words (empty where there are none). */
export type TransferReply =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failure: string };
