import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { PlainError } from '../shared/plain-error.ts';

/** What the glossary keeps. Records may be of another version's making: read with care. */
export interface GlossarySchema extends DBSchema {
  glossary: {
    /**
     * `terms`, all in one JSON text: the browser reads and writes it fifty times faster than as many records.
     * `revision`, an integer that grows with every change. `compiled`, the terms made ready for the checker.
     */
    key: 'terms' | 'revision' | 'compiled';
    value: unknown;
  };
}

/** Version 1 kept a record for each term. */
interface FirstSchema extends DBSchema {
  terms: { key: string; value: unknown };
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
/** 1: a record for each term. 2: all terms in one text, their revision, and what was compiled of them. */
const VERSION = 2;

/** The database: opened at first use, and again after the browser or a newer version closed it. */
export function glossaryDatabase(): Database {
  let connection: Promise<Connection> | undefined;
  let looking: Promise<Connection | undefined> | undefined;
  const forget = () => {
    connection = undefined;
  };
  const make = () => {
    const made = connect(true, forget);
    made.catch(() => {
      if (connection === made) forget();
    });
    return made;
  };
  const look = async () => {
    try {
      const found = await connect(false, forget);
      connection ??= Promise.resolve(found);
      return found;
    } catch (error) {
      if (error === NOTHING_THERE) return undefined;
      throw error;
    } finally {
      looking = undefined;
    }
  };
  return {
    async open() {
      await looking?.catch(() => undefined);
      connection ??= make();
      return connection;
    },
    async find() {
      if (connection) return connection;
      looking ??= look();
      return looking;
    },
    async delete() {
      await looking?.catch(() => undefined);
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
      // The request hears of the end too; nobody else need.
      transaction.done.catch(() => undefined);
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

type Upgrade<Schema extends DBSchema> = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

async function upgrade(database: Connection, from: number, transaction: Upgrade<GlossarySchema>): Promise<void> {
  const glossary = database.createObjectStore('glossary');
  if (from === 0) return;
  const first = transaction as unknown as Upgrade<FirstSchema>;
  const terms = await first.objectStore('terms').getAll();
  (database as unknown as IDBPDatabase<FirstSchema>).deleteObjectStore('terms');
  await Promise.all([glossary.put(JSON.stringify(terms), 'terms'), glossary.put(1, 'revision')]);
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
