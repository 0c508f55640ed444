import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { PlainError } from '../shared/plain-error.ts';
import type { Term } from '../terms/term.ts';
import { termKey } from '../terms/term-key.ts';
import { wordingsOf } from '../terms/validate-term.ts';

/** A term as it is kept, with the keys of its wordings, so that one is found by any of them. */
export type StoredTerm = Term & { readonly wordings: readonly string[] };

/** What the glossary keeps. Records may be of another version's making: read with care. */
export interface GlossarySchema extends DBSchema {
  /** Organisation terms by their key. */
  terms: { key: string; value: StoredTerm; indexes: { wordings: string } };
  /** `revision`, an integer that grows with every change, and `compiled`, the terms made ready for the checker. */
  state: { key: 'revision' | 'compiled'; value: unknown };
}

/** An open database of organisation terms. */
export type Connection = IDBPDatabase<GlossarySchema>;

/** The database of organisation terms. Every call rejects with `PlainError` when the browser will not let us. */
export interface Database {
  /** An open connection; the database is made when there is none. */
  open(): Promise<Connection>;
  /** An open connection, or undefined where nothing was ever kept: looking leaves nothing behind. */
  find(): Promise<Connection | undefined>;
  /** Deletes the database with all that is in it. */
  delete(): Promise<void>;
}

const NAME = 'common-ground';
/** 1: terms. 2: their wordings to find them by, the revision, and what was compiled. */
const VERSION = 2;

/** The database: opened at first use, and again after the browser or a newer version closed it. */
export function glossaryDatabase(): Database {
  let connection: Promise<Connection> | undefined;
  const forget = () => {
    connection = undefined;
  };
  const open = (isMade: boolean) => {
    if (connection) return connection;
    connection = connect(isMade, forget);
    connection.catch(forget);
    return connection;
  };
  return {
    open: () => open(true),
    find: () =>
      open(false).catch((error: unknown) => {
        if (error === NOTHING_THERE) return undefined;
        throw error;
      }),
    async delete() {
      (await connection?.catch(() => undefined))?.close();
      forget();
      await remove();
    },
  };
}

const NOTHING_THERE = new PlainError('Nothing is kept yet.');

/** Opens the database; `onClosed` hears when the connection is of no more use. */
function connect(isMade: boolean, onClosed: () => void): Promise<Connection> {
  const { promise, resolve, reject } = Promise.withResolvers<Connection>();
  let isGivenUp = false;
  let isNothingThere = false;
  const giveUp = (error: PlainError) => {
    isGivenUp = true;
    reject(error);
  };
  request({
    upgrade: (database, from, _to, transaction) => {
      isNothingThere = from === 0 && !isMade;
      // An upgrade that is taken back leaves no database behind.
      if (isNothingThere) transaction.abort();
      else upgrade(database, from, transaction).catch(() => transaction.abort());
    },
    blocked: () => giveUp(new PlainError(MESSAGES.blocked)),
    blocking: (_old, _new, event) => {
      onClosed();
      (event.target as IDBDatabase).close();
    },
    terminated: onClosed,
  }).then(
    (connection) => (isGivenUp ? connection.close() : resolve(connection)),
    (error: unknown) => reject(isNothingThere ? NOTHING_THERE : new PlainError(messageFor(error))),
  );
  return promise;
}

type Callbacks = NonNullable<Parameters<typeof openDB<GlossarySchema>>[2]>;

/** Asks the browser for the database; async, as a browser that refuses may throw at once. */
async function request(callbacks: Callbacks): Promise<Connection> {
  return openDB<GlossarySchema>(NAME, VERSION, callbacks);
}

type Upgrade = IDBPTransaction<GlossarySchema, StoreNames<GlossarySchema>[], 'versionchange'>;

async function upgrade(database: Connection, from: number, transaction: Upgrade): Promise<void> {
  const terms = from < 1 ? database.createObjectStore('terms') : transaction.objectStore('terms');
  if (from >= 2) return;
  terms.createIndex('wordings', 'wordings', { multiEntry: true });
  database.createObjectStore('state');
  for (let cursor = await terms.openCursor(); cursor; cursor = await cursor.continue()) {
    const { value } = cursor;
    // What is damaged is left as it is: nobody finds it, and nothing of it is lost.
    if (typeof value?.term === 'string') await cursor.update(storedTerm(value));
  }
}

/** A term ready to be kept. */
export function storedTerm(term: Term): StoredTerm {
  const wordings = wordingsOf(term).filter((wording) => typeof wording === 'string');
  return { ...term, wordings: [...new Set(wordings.map(termKey))] };
}

async function remove(): Promise<void> {
  const { promise: blocked, reject } = Promise.withResolvers<never>();
  const deleted = deleteDB(NAME, { blocked: () => reject(new PlainError(MESSAGES.blocked)) });
  try {
    await Promise.race([deleted, blocked]);
  } catch (error) {
    throw error instanceof PlainError ? error : new PlainError(messageFor(error));
  }
}

const MESSAGES = {
  newer:
    'Your organisation’s terms were saved by a newer version of Common Ground. Update Common Ground to see and change them.',
  blocked: 'Another window of Common Ground holds the glossary. Close it and try again.',
  full: 'There is no room left on this computer for the glossary. Free some space and try again.',
  refused: 'The browser would not open the glossary. Restart the browser and try again.',
} as const;

/** Why the database cannot be used, in words for people. */
export function messageFor(error: unknown): string {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'VersionError') return MESSAGES.newer;
  return name === 'QuotaExceededError' ? MESSAGES.full : MESSAGES.refused;
}
