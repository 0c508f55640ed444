import { PlainError } from '../shared/plain-error.ts';
import { readTerm } from '../terms/read-term.ts';
import type { Term } from '../terms/term.ts';
import { termKey } from '../terms/term-key.ts';
import { type Connection, type Database, messageFor } from './database.ts';

/** The organisation's terms. Every call rejects with `PlainError` when the database cannot be used. */
export interface TermStore {
  /** All terms in the order of their keys; a damaged record is left out. */
  list(): Promise<Term[]>;
  /** Keeps the term; with `replaces`, in the place of the term of that name, both or neither. */
  save(term: Term, replaces?: string): Promise<void>;
  delete(term: string): Promise<void>;
}

/** The store over a database. */
export function termStore(database: Database): TermStore {
  return {
    list: () =>
      attempt(database, async (connection) => {
        const records: unknown[] = await connection.getAll('terms');
        return records.map(readTerm).flatMap((reading) => ('term' in reading ? [reading.term] : []));
      }),
    save: (term, replaces = term.term) =>
      attempt(database, async (connection) => {
        const transaction = connection.transaction('terms', 'readwrite');
        const { store } = transaction;
        const [key, oldKey] = [termKey(term.term), termKey(replaces)];
        // The new record first: where it cannot be written, nothing has been deleted.
        const writes = [store.put(term, key), ...(oldKey === key ? [] : [store.delete(oldKey)])];
        await Promise.all([...writes, transaction.done]);
      }),
    delete: (term) => attempt(database, (connection) => connection.delete('terms', termKey(term))),
  };
}

/** Runs a task on the database; what the browser throws becomes words for people. */
async function attempt<T>(database: Database, task: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await database();
  try {
    return await task(connection);
  } catch (error) {
    if (error instanceof DOMException) throw new PlainError(messageFor(error));
    throw error;
  }
}
