import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { glossaryDatabase } from '../../../lib/glossary/database.ts';
import { termStore } from '../../../lib/glossary/term-store.ts';
import { organisationTerm } from '../../support/organisation-term.ts';

const hotdesk = organisationTerm();
const agile = organisationTerm({ term: 'Agile', plain: ['quick'] });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the store of organisation terms', () => {
  test('terms come back whole, in order, after the worker was killed', async () => {
    await termStore(glossaryDatabase()).save(hotdesk);
    await termStore(glossaryDatabase()).save(agile);
    expect(await termStore(glossaryDatabase()).list()).toEqual([agile, hotdesk]);
  });

  test('a term of the same wording takes the place of the old one', async () => {
    const store = termStore(glossaryDatabase());
    await store.save(hotdesk);
    await store.save({ ...hotdesk, term: ' HOTDESK ' });
    expect(await store.list()).toEqual([{ ...hotdesk, term: ' HOTDESK ' }]);
  });

  test('a renamed term leaves nothing under its old name', async () => {
    const store = termStore(glossaryDatabase());
    await store.save(hotdesk);
    await store.save({ ...hotdesk, term: 'shared desk space' }, 'Hotdesk');
    expect(await store.list()).toEqual([{ ...hotdesk, term: 'shared desk space' }]);
  });

  test('a rename that cannot be written leaves the old term as it was', async () => {
    const store = termStore(glossaryDatabase());
    await store.save(hotdesk);
    const unwritable = { ...hotdesk, term: 'new', note: (() => 'no clone') as unknown as string };
    await expect(store.save(unwritable, 'hotdesk')).rejects.toThrow();
    expect(await store.list()).toEqual([hotdesk]);
  });

  test('a deleted term is gone, and deleting it again is no error', async () => {
    const store = termStore(glossaryDatabase());
    await store.save(hotdesk);
    await store.delete('HOTDESK');
    await store.delete('hotdesk');
    expect(await store.list()).toEqual([]);
  });

  test('a damaged record is left out and the others are there', async () => {
    const database = glossaryDatabase();
    await termStore(database).save(hotdesk);
    await (await database()).put('terms', { term: 7 } as never, 'broken');
    expect(await termStore(database).list()).toEqual([hotdesk]);
  });
});

describe('a database that cannot be used', () => {
  test('one of a newer version is refused in plain words', async () => {
    (await openDB('common-ground', 99)).close();
    await expect(termStore(glossaryDatabase()).list()).rejects.toThrow('saved by a newer version of Common Ground');
  });

  test('a browser that refuses it gives plain words', async () => {
    const refusal = Object.assign(new IDBFactory(), {
      open: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    globalThis.indexedDB = refusal;
    await expect(termStore(glossaryDatabase()).list()).rejects.toThrow('The browser would not open the glossary.');
  });

  test('one refused once is tried again', async () => {
    const store = termStore(glossaryDatabase());
    const factory = globalThis.indexedDB;
    globalThis.indexedDB = undefined as never;
    await expect(store.list()).rejects.toThrow('The browser would not open the glossary.');
    globalThis.indexedDB = factory;
    expect(await store.list()).toEqual([]);
  });

  test('a newer version that wants it gets it, and the store says so afterwards', async () => {
    const store = termStore(glossaryDatabase());
    await store.save(hotdesk);
    (await openDB('common-ground', 2)).close();
    await expect(store.list()).rejects.toThrow('saved by a newer version of Common Ground');
  });

  test('one that an older page holds open is said to be held, and is had once it is let go', async () => {
    const older = await openDB('common-ground', 1);
    const factory = globalThis.indexedDB;
    // Stands in for a later version of ours: any that finds an older one open meets the same.
    globalThis.indexedDB = Object.assign(new IDBFactory(), { open: (name: string) => factory.open(name, 2) });
    const database = glossaryDatabase();
    await expect(database()).rejects.toThrow('Another window of Common Ground holds the glossary.');
    older.close();
    expect((await database()).version).toBe(2);
  });
});
