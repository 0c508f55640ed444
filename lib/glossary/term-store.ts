import { readTerm } from '../terms/read-term.ts';
import { isSameTerm } from '../terms/same-term.ts';
import type { Term } from '../terms/term.ts';
import { termKey } from '../terms/term-key.ts';
import { type FieldProblems, termProblems, wordingsOf } from '../terms/validate-term.ts';
import { type Database, storedTerm } from './database.ts';
import { attempt, change, look, type ReadWrite, revisionIn } from './transactions.ts';

/** How saving a term ended. `found` is what stands there instead of what the editor saw: undefined where it has gone. */
export type SaveOutcome =
  | { readonly saved: true }
  | { readonly saved: false; readonly problems: FieldProblems }
  | { readonly saved: false; readonly found: Term | undefined };

/** What an edit started from: the term's name then, and what it said. */
export interface Edited {
  readonly term: string;
  readonly before?: Term;
}

/** Changes to be made together. */
export interface Changes {
  readonly puts: readonly Term[];
  readonly deletes: readonly string[];
}

/** How a long write is followed and stopped. */
export interface WriteOptions {
  /** The revision the changes were planned for; where it is another by now, nothing is written. */
  readonly revision?: number;
  readonly onProgress?: (written: number) => void;
  /** Asked now and then; true takes everything back. */
  readonly isCancelled?: () => boolean;
}

/** The organisation's terms. Every call rejects with `PlainError` when the database cannot be used. */
export interface TermStore {
  /** All terms in the order of their keys, and the revision they are; a damaged record is left out. */
  read(): Promise<{ readonly terms: Term[]; readonly revision: number }>;
  /** All terms. */
  list(): Promise<Term[]>;
  /** An integer that grows with every change; 0 before the first. */
  revision(): Promise<number>;
  /** Keeps a cleaned term when nothing is wrong with it and what was edited is still what it was. */
  save(term: Term, edited?: Edited): Promise<SaveOutcome>;
  /** Deletes terms by name, and gives back those that were there. */
  delete(names: readonly string[]): Promise<Term[]>;
  /** Makes changes in one transaction, all or none: whether they were made, were cancelled, or came too late. */
  write(changes: Changes, options?: WriteOptions): Promise<'written' | 'cancelled' | 'outdated'>;
  /** What was compiled of the terms, if it was of this revision. */
  compiled(): Promise<unknown>;
  keepCompiled(compiled: unknown, revision: number): Promise<void>;
  /** Deletes everything. */
  clear(): Promise<void>;
}

/** How many records are written between two looks at whether the write was cancelled. */
const BATCH = 500;

/** The store over a database. */
export function termStore(database: Database): TermStore {
  const read = () =>
    look(database, { terms: [], revision: 0 }, async (connection) => {
      const transaction = connection.transaction(['terms', 'state']);
      const [records, revision] = await Promise.all([
        transaction.objectStore('terms').getAll() as Promise<unknown[]>,
        revisionIn(transaction.objectStore('state')),
      ]);
      return { terms: records.flatMap(termsIn), revision };
    });
  return {
    read,
    list: async () => (await read()).terms,
    revision: () => look(database, 0, (connection) => revisionIn(connection.transaction('state').store)),
    save: (term, edited) =>
      change<SaveOutcome>(database, async (transaction) => {
        const outcome = await judge(transaction, term, edited);
        if (!outcome.saved) return { outcome, ends: 'unchanged' };
        const terms = transaction.objectStore('terms');
        const [key, oldKey] = [termKey(term.term), termKey(edited?.term ?? term.term)];
        // The new record first: where it cannot be written, nothing has been deleted.
        await Promise.all([terms.put(storedTerm(term), key), ...(oldKey === key ? [] : [terms.delete(oldKey)])]);
        return { outcome, ends: 'changed' };
      }),
    delete: (names) =>
      change(database, async (transaction) => {
        const terms = transaction.objectStore('terms');
        const keys = [...new Set(names.map(termKey))];
        const records: unknown[] = await Promise.all(keys.map((key) => terms.get(key)));
        await Promise.all(keys.map((key) => terms.delete(key)));
        return { outcome: records.flatMap(termsIn), ends: 'changed' };
      }),
    write: ({ puts, deletes }, { revision, onProgress, isCancelled } = {}) =>
      change(database, async (transaction) => {
        const terms = transaction.objectStore('terms');
        const now = await revisionIn(transaction.objectStore('state'));
        if (revision !== undefined && revision !== now) return { outcome: 'outdated', ends: 'unchanged' };
        await Promise.all(deletes.map((name) => terms.delete(termKey(name))));
        for (let at = 0; at < puts.length; at += BATCH) {
          const writes = puts.slice(at, at + BATCH).map((term) => terms.put(storedTerm(term), termKey(term.term)));
          await Promise.all(writes);
          onProgress?.(Math.min(at + BATCH, puts.length));
          if (isCancelled?.()) return { outcome: 'cancelled', ends: 'taken back' };
        }
        return { outcome: 'written', ends: 'changed' };
      }),
    compiled: () =>
      look(database, undefined, async (connection) => {
        const { store } = connection.transaction('state');
        const [kept, revision] = await Promise.all([store.get('compiled'), revisionIn(store)]);
        const record = kept as { revision?: unknown; compiled?: unknown } | undefined;
        return record?.revision === revision ? record.compiled : undefined;
      }),
    keepCompiled: (compiled, revision) =>
      attempt(database.open, async (connection) => {
        const transaction = connection.transaction('state', 'readwrite');
        const isCurrent = (await revisionIn(transaction.store)) === revision;
        if (isCurrent) await transaction.store.put({ revision, compiled }, 'compiled');
        await transaction.done;
      }),
    clear: () => database.delete(),
  };
}

/** Whether the term may be kept: what was edited is as the editor saw it, and no other term has its wording. */
async function judge(transaction: ReadWrite, term: Term, edited: Edited | undefined): Promise<SaveOutcome> {
  const terms = transaction.objectStore('terms');
  const oldKey = edited && termKey(edited.term);
  if (edited?.before) {
    const [found] = [await terms.get(termKey(edited.term))].flatMap(termsIn);
    if (!found || !isSameTerm(found, edited.before)) return { saved: false, found };
  }
  const wordings = wordingsOf(term).map(termKey);
  const owners = await Promise.all(wordings.map((wording) => terms.index('wordings').getAll(wording)));
  const taken = wordings.flatMap((wording, at) => {
    const others = (owners[at] ?? []).flatMap(termsIn).filter((owner) => termKey(owner.term) !== oldKey);
    return others.map((owner) => [wording, owner] as const);
  });
  const problems = termProblems(term, new Map(taken));
  return Object.keys(problems).length > 0 ? { saved: false, problems } : { saved: true };
}

function termsIn(record: unknown): Term[] {
  const reading = readTerm(record);
  return 'term' in reading ? [reading.term] : [];
}
