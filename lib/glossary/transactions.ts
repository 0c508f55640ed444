import type { IDBPObjectStore } from 'idb';
import { PlainError } from '../shared/plain-error.ts';
import { type Database, type GlossarySchema, messageFor } from './database.ts';

/** The store of the glossary within a transaction that may change it. */
export type Glossary = IDBPObjectStore<GlossarySchema, ['glossary'], 'glossary', 'readwrite'>;

/** Looks into the glossary; `otherwise` is the answer where nothing was ever kept. */
export function look<T>(
  database: Database,
  otherwise: T,
  task: (glossary: Pick<Glossary, 'get'>) => Promise<T>,
): Promise<T> {
  return attempt(database.find, async (connection) =>
    connection ? task(connection.transaction('glossary').store) : otherwise,
  );
}

/** Changes the glossary in one transaction: all that the task does, or nothing where it throws. */
export function change<T>(database: Database, task: (glossary: Glossary) => Promise<T>): Promise<T> {
  return attempt(database.open, async (connection) => {
    const transaction = connection.transaction('glossary', 'readwrite');
    // Where the task throws first, somebody must still hear of the end in failure.
    transaction.done.catch(() => undefined);
    try {
      const outcome = await task(transaction.store);
      await transaction.done;
      return outcome;
    } catch (error) {
      takeBack(transaction);
      // A full disk shows in the transaction, while its requests only say that they were ended.
      throw transaction.error ?? error;
    }
  });
}

/** Takes a transaction back, unless it has ended already. */
function takeBack(transaction: { abort(): void }): void {
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
