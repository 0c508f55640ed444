import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
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
    await store.save({ ...hotdesk, term: 'HOTDESK' }, { term: 'hotdesk', before: hotdesk });
    expect(await store.list()).toEqual([{ ...hotdesk, term: 'HOTDESK' }]);
  });

  test('a renamed term leaves nothing under its old name', async () => {
    const store = termStore(glossaryDatabase());
    await store.save(hotdesk);
    await store.save({ ...hotdesk, term: 'shared desk space' }, { term: 'Hotdesk' });
    expect(await store.list()).toEqual([{ ...hotdesk, term: 'shared desk space' }]);
  });

  test('a change that fails half way leaves everything as it was', async () => {
    const store = termStore(glossaryDatabase());
    await store.save(hotdesk);
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
      if (given[1] === 'revision') throw new DOMException('No room.', 'QuotaExceededError');
      return put.apply(this, given);
    };
    await expect(store.save(agile, { term: 'hotdesk' })).rejects.toThrow('There is no room left on this computer');
    IDBObjectStore.prototype.put = put;
    expect(await store.read()).toEqual({ terms: [hotdesk], revision: 1 });
  });

  test('a deleted term is gone, and deleting it again is no error', async () => {
    const store = termStore(glossaryDatabase());
    await store.save(hotdesk);
    expect(await store.delete(['HOTDESK', 'never there'])).toEqual([hotdesk]);
    expect(await store.delete(['hotdesk'])).toEqual([]);
    expect(await store.read()).toEqual({ terms: [], revision: 2 });
  });

  test('a damaged entry is left out and the others are there', async () => {
    const database = glossaryDatabase();
    await (await database.open()).put('glossary', JSON.stringify([{ term: 7 }, hotdesk, null]), 'terms');
    expect(await termStore(database).list()).toEqual([hotdesk]);
  });

  test('looking for terms where none were ever kept makes no database', async () => {
    expect(await termStore(glossaryDatabase()).read()).toEqual({ terms: [], revision: 0 });
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('a term that changed meanwhile, or went, is not written over', async () => {
    const store = termStore(glossaryDatabase());
    await store.save(hotdesk);
    const mine = { ...hotdesk, plain: ['mine'] };
    const theirs = { ...hotdesk, plain: ['theirs'] };
    await store.save(theirs, { term: 'hotdesk', before: hotdesk });
    expect(await store.save(mine, { term: 'hotdesk', before: hotdesk })).toEqual({ saved: false, found: theirs });
    await store.delete(['hotdesk']);
    expect(await store.save(mine, { term: 'hotdesk', before: theirs })).toEqual({ saved: false, found: undefined });
    expect(await store.list()).toEqual([]);
  });

  test('many changes are made together, for the revision they were planned for and no other', async () => {
    const store = termStore(glossaryDatabase());
    await store.save(hotdesk);
    expect(await store.write({ puts: [agile], deletes: ['hotdesk'] }, 0)).toBe(false);
    expect(await store.list()).toEqual([hotdesk]);
    expect(await store.write({ puts: [agile], deletes: ['hotdesk'] }, 1)).toBe(true);
    expect(await store.read()).toEqual({ terms: [agile], revision: 2 });
  });

  test('what was compiled is had back until the terms change', async () => {
    const store = termStore(glossaryDatabase());
    await store.save(hotdesk);
    await store.keepCompiled('too late', 0);
    expect(await store.compiled()).toBeUndefined();
    await store.keepCompiled('compiled', 1);
    expect(await store.compiled()).toBe('compiled');
    await store.save(agile);
    expect(await store.compiled()).toBeUndefined();
  });

  test('everything can be deleted', async () => {
    const store = termStore(glossaryDatabase());
    await store.save(hotdesk);
    await store.clear();
    expect(await indexedDB.databases()).toEqual([]);
    expect(await store.list()).toEqual([]);
  });
});

describe('a database of an earlier version', () => {
  test('version 1, a record for each term, keeps all its terms', async () => {
    const older = await openDB('common-ground', 1, {
      upgrade: (database) => {
        database.createObjectStore('terms');
      },
    });
    await older.put('terms', agile, 'agile');
    await older.put('terms', { term: 7 }, 'broken');
    await older.put('terms', hotdesk, 'hotdesk');
    older.close();
    expect(await termStore(glossaryDatabase()).read()).toEqual({ terms: [agile, hotdesk], revision: 1 });
    const now = await openDB('common-ground');
    expect([now.version, [...now.objectStoreNames]]).toEqual([2, ['glossary']]);
    now.close();
  });

  test('version 1 without a term becomes version 2 without a term', async () => {
    (
      await openDB('common-ground', 1, {
        upgrade: (database) => {
          database.createObjectStore('terms');
        },
      })
    ).close();
    const store = termStore(glossaryDatabase());
    expect(await store.list()).toEqual([]);
    await store.save(hotdesk);
    expect(await store.list()).toEqual([hotdesk]);
  });

  test('version 2 is as it was left', async () => {
    await termStore(glossaryDatabase()).save(hotdesk);
    expect(await termStore(glossaryDatabase()).read()).toEqual({ terms: [hotdesk], revision: 1 });
  });
});

describe('a database that cannot be used', () => {
  test('one of a newer version is refused in plain words, and nothing in it is touched', async () => {
    const newer = await openDB('common-ground', 99, {
      upgrade: (database) => {
        database.createObjectStore('glossary');
      },
    });
    await newer.put('glossary', 'of tomorrow', 'terms');
    newer.close();
    const store = termStore(glossaryDatabase());
    await expect(store.list()).rejects.toThrow('saved by a newer version of Common Ground');
    await expect(store.save(hotdesk)).rejects.toThrow('saved by a newer version of Common Ground');
    const kept = await openDB('common-ground');
    expect([kept.version, await kept.get('glossary', 'terms')]).toEqual([99, 'of tomorrow']);
    kept.close();
    await deleteDB('common-ground');
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
    (await openDB('common-ground', 3)).close();
    await expect(store.list()).rejects.toThrow('saved by a newer version of Common Ground');
  });

  test('one that an older page holds open is said to be held, and is had once it is let go', async () => {
    const older = await openDB('common-ground', 1, {
      upgrade: (opened) => {
        opened.createObjectStore('terms');
      },
    });
    const database = glossaryDatabase();
    await expect(database.open()).rejects.toThrow('Another window of Common Ground holds the glossary.');
    older.close();
    expect((await database.open()).version).toBe(2);
  });
});
