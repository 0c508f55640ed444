import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { PlainError } from '../shared/plain-error.ts';
import type { Term } from '../terms/term.ts';

/** What the glossary keeps: organisation terms by their key. Records may be of another version's making: read with care. */
export interface GlossarySchema extends DBSchema {
  terms: { key: string; value: Term };
}

/** An open database of organisation terms. */
export type Connection = IDBPDatabase<GlossarySchema>;

/** Gives an open connection. Rejects with `PlainError` when the browser will not open the database. */
export type Database = () => Promise<Connection>;

const NAME = 'common-ground';
const VERSION = 1;

/** The database of organisation terms: opened at first use, and again after the browser or a newer version closed it. */
export function glossaryDatabase(): Database {
  let connection: Promise<Connection> | undefined;
  const forget = () => {
    connection = undefined;
  };
  return () => {
    if (connection) return connection;
    connection = open(forget);
    connection.catch(forget);
    return connection;
  };
}

/** Opens the database; `onClosed` hears when the connection is of no more use. */
function open(onClosed: () => void): Promise<Connection> {
  const { promise, resolve, reject } = Promise.withResolvers<Connection>();
  let isGivenUp = false;
  connect(onClosed, () => {
    isGivenUp = true;
    reject(new PlainError(MESSAGES.blocked));
  }).then(
    (connection) => (isGivenUp ? connection.close() : resolve(connection)),
    (error: unknown) => reject(new PlainError(messageFor(error))),
  );
  return promise;
}

/** Asks the browser for the database; async, as a browser that refuses may throw at once. */
async function connect(onClosed: () => void, onBlocked: () => void): Promise<Connection> {
  return openDB<GlossarySchema>(NAME, VERSION, {
    upgrade: (database) => {
      database.createObjectStore('terms');
    },
    blocked: onBlocked,
    blocking: (_old, _new, event) => {
      onClosed();
      (event.target as IDBDatabase).close();
    },
    terminated: onClosed,
  });
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
