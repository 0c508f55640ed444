import type { IDBPTransaction } from 'idb';
import { PlainError } from '../shared/plain-error.ts';
import { type Connection, type Database, type GlossarySchema, messageFor } from './database.ts';

/** A transaction that may change everything. */
export type ReadWrite = IDBPTransaction<GlossarySchema, ('terms' | 'state')[], 'readwrite'>;

/** What a task did, and how its transaction ends. */
export interface Changed<T> {
  readonly outcome: T;
  readonly ends: 'changed' | 'unchanged' | 'taken back';
}

/** The revision as the database holds it: 0 before the first change. */
export async function revisionIn(store: { get(key: 'revision'): Promise<unknown> }): Promise<number> {
  const kept = await store.get('revision');
  return Number.isSafeInteger(kept) ? Number(kept) : 0;
}

/** Looks into the database; `otherwise` is the answer where nothing was ever kept. */
export async function look<T>(database: Database, otherwise: T, task: (found: Connection) => Promise<T>): Promise<T> {
  return attempt(database.find, (connection) => (connection ? task(connection) : Promise.resolve(otherwise)));
}

/** Changes the terms in one transaction, all or nothing; a change counts up the revision, and what was compiled goes. */
export async function change<T>(database: Database, task: (transaction: ReadWrite) => Promise<Changed<T>>): Promise<T> {
  return attempt(database.open, async (connection) => {
    const transaction: ReadWrite = connection.transaction(['terms', 'state'], 'readwrite');
    // Where the task throws first, somebody must still hear of the end in failure.
    transaction.done.catch(() => undefined);
    try {
      const { outcome, ends } = await task(transaction);
      if (ends === 'changed') await countUp(transaction);
      if (ends === 'taken back') transaction.abort();
      else await transaction.done;
      return outcome;
    } catch (error) {
      takeBack(transaction);
      // A full disk shows in the transaction, while its requests only say that they were ended.
      throw transaction.error ?? error;
    }
  });
}

async function countUp(transaction: ReadWrite): Promise<void> {
  const state = transaction.objectStore('state');
  await Promise.all([state.put((await revisionIn(state)) + 1, 'revision'), state.delete('compiled')]);
}

/** Takes a transaction back, unless it has ended already. */
function takeBack(transaction: ReadWrite): void {
  try {
    transaction.abort();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Runs a task on what `find` gives; what the browser throws becomes words for people. */
export async function attempt<Found, T>(find: () => Promise<Found>, task: (found: Found) => Promise<T>): Promise<T> {
  const found = await find();
  try {
    return await task(found);
  } catch (error) {
    if (error instanceof DOMException) throw new PlainError(messageFor(error));
    throw error;
  }
}
