import type { TermStore } from '../glossary/term-store.ts';
import { PlainError } from '../shared/plain-error.ts';
import { ImportPlan, type RowOutcome } from '../terms/import-plan.ts';
import type { Term } from '../terms/term.ts';
import { termKey } from '../terms/term-key.ts';
import { termsToJson } from '../terms/terms-json.ts';
import { decodeText } from './decode-text.ts';
import { previewRow } from './preview-row.ts';
import { readRows } from './read-rows.ts';
import { termsToCsv } from './terms-csv.ts';
import type { ImportPreview, PlanRequest, PreviewRow, Progress, RowFilter } from './transfer-protocol.ts';

type OnProgress = (progress: Progress) => void;

/** An import that was planned: what becomes of each row, for the terms as they were at a revision. */
interface Planned {
  readonly outcomes: readonly RowOutcome[];
  readonly revision: number;
  readonly builtIn: ReadonlySet<string>;
}

/** How many rows are judged between two reports of progress. */
const STRIDE = 1_000;

/** Imports and exports of terms. */
export class Transfer {
  readonly #store: TermStore;
  #planned: Planned | undefined;
  #done: { readonly puts: readonly Term[]; readonly deletes: readonly string[]; readonly revision: number } | undefined;

  constructor(store: TermStore) {
    this.#store = store;
  }

  /** Reads a file or pasted cells, and says what an import would do. Throws `PlainError` for what holds no terms. */
  async plan({ source, builtIn, managed }: PlanRequest, onProgress: OnProgress): Promise<ImportPreview> {
    onProgress({ done: 0, total: 0 });
    const text = typeof source === 'string' ? source : decodeText(await bytesOf(source));
    const { rows, layout, count } = readRows(text);
    const { terms, revision } = await this.#store.read();
    const plan = new ImportPlan({ existing: terms, managed });
    const outcomes: RowOutcome[] = [];
    for (const row of rows) {
      outcomes.push(plan.judge(row));
      if (outcomes.length % STRIDE === 0) onProgress({ done: outcomes.length, total: count });
    }
    if (outcomes.length === 0) throw new PlainError('There are no rows below the headings.');
    this.#planned = { outcomes, revision, builtIn: new Set(builtIn.map(termKey)) };
    return { layout, counts: countsOf(outcomes) };
  }

  /** Part of the preview. */
  rows({ filter, from, count }: { filter: RowFilter; from: number; count: number }): PreviewRow[] {
    const { outcomes, builtIn } = this.#plan();
    const wanted = filter === 'all' ? outcomes : outcomes.filter(({ action }) => action === filter);
    return wanted.slice(from, from + count).map((outcome) => previewRow(outcome, builtIn));
  }

  /** Makes the planned changes in one transaction, all or none. False where the terms have changed since. */
  async import(): Promise<boolean> {
    const { outcomes, revision } = this.#plan();
    const puts = outcomes.flatMap((outcome) =>
      outcome.action === 'add' || outcome.action === 'change' ? [outcome.term] : [],
    );
    if (!(await this.#store.write({ puts, deletes: [] }, revision))) return false;
    this.#done = { ...undoOf(outcomes), revision: revision + 1 };
    this.#planned = undefined;
    return true;
  }

  /** Takes the last import back. False where the terms have changed since. */
  async undo(): Promise<boolean> {
    const done = this.#done;
    this.#done = undefined;
    return done !== undefined && this.#store.write(done, done.revision);
  }

  /** All terms of the writer's as a file. */
  async export({ format }: { format: 'csv' | 'json' }): Promise<Blob> {
    const terms = await this.#store.list();
    return format === 'csv'
      ? new Blob([termsToCsv(terms)], { type: 'text/csv;charset=utf-8' })
      : new Blob([termsToJson(terms)], { type: 'application/json' });
  }

  #plan(): Planned {
    if (!this.#planned) throw new PlainError('Choose a file first.');
    return this.#planned;
  }
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    throw new PlainError('The file could not be read. Perhaps it was moved or is open elsewhere: choose it again.');
  }
}

function countsOf(outcomes: readonly RowOutcome[]): Record<RowFilter, number> {
  const counts = { all: outcomes.length, add: 0, change: 0, same: 0, refuse: 0 };
  for (const { action } of outcomes) counts[action] += 1;
  return counts;
}

function undoOf(outcomes: readonly RowOutcome[]) {
  return {
    puts: outcomes.flatMap((outcome) => (outcome.action === 'change' ? [outcome.before] : [])),
    deletes: outcomes.flatMap((outcome) => (outcome.action === 'add' ? [outcome.term.term] : [])),
  };
}
