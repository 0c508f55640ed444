import '../../support/fake-extension.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Settings } from '../../../lib/settings/settings.ts';
import { settingsStore } from '../../../lib/settings/settings-store.ts';
import { versionCounter } from '../../../lib/settings/version-counter.ts';
import { fakeExtension } from '../../support/fake-extension.ts';

const { local } = fakeExtension.storage;

async function readAll(): Promise<Settings> {
  const store = settingsStore();
  return {
    readers: await store.read('readers'),
    categoriesOff: await store.read('categoriesOff'),
    ignoredWordings: await store.read('ignoredWordings'),
    ignoredPlaces: await store.read('ignoredPlaces'),
    sitesOff: await store.read('sitesOff'),
  };
}

beforeEach(() => fakeExtension.reset());

describe('the settings', () => {
  test('a fresh profile has the defaults: everyone in the community reads, all is on', async () => {
    expect(await readAll()).toEqual({
      readers: ['community'],
      categoriesOff: [],
      ignoredWordings: [],
      ignoredPlaces: [],
      sitesOff: [],
    });
  });

  test('what is broken in storage is left out and nothing else is lost', async () => {
    const hash = 'a'.repeat(64);
    await local.set({
      readers: 'policy',
      categoriesOff: ['jargon', 'swearing', 7],
      ignoredWordings: [{ rule: 'term/leverage', key: 'leverage' }, { rule: 1 }, null],
      ignoredPlaces: [{ hash, expires: 5 }, { hash: 'short', expires: 5 }, { hash }],
      sitesOff: { host: 'outlook.office.com' },
    });
    expect(await readAll()).toEqual({
      readers: ['community'],
      categoriesOff: ['jargon'],
      ignoredWordings: [{ rule: 'term/leverage', key: 'leverage' }],
      ignoredPlaces: [{ hash, expires: 5 }],
      sitesOff: [],
    });
  });

  test('an empty list of readers counts as none set', async () => {
    await local.set({ readers: [] });
    expect(await settingsStore().read('readers')).toEqual(['community']);
  });

  test('changes made at the same moment are all kept', async () => {
    const store = settingsStore();
    const hosts = ['a.example', 'b.example', 'c.example'];
    await Promise.all(hosts.map((host) => store.change('sitesOff', (sites) => [...sites, host])));
    expect(await store.read('sitesOff')).toEqual(hosts);
  });

  test('a change that fails does not hold up the next', async () => {
    const store = settingsStore();
    const failing = store.change('sitesOff', () => {
      throw new RangeError('no');
    });
    await expect(failing).rejects.toThrow(RangeError);
    await store.change('sitesOff', () => ['a.example']);
    expect(await store.read('sitesOff')).toEqual(['a.example']);
  });

  test('the salt is 32 random bytes, made once', async () => {
    const store = settingsStore();
    const [first, second] = await Promise.all([store.salt(), store.salt()]);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect([second, await settingsStore().salt()]).toEqual([first, first]);
  });

  test('a broken salt is made anew', async () => {
    await local.set({ salt: 'pepper' });
    expect(await settingsStore().salt()).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('the rule-set version', () => {
  test('it grows by one with every change, however close together', async () => {
    const version = versionCounter('ruleSetVersion');
    expect(await version.current()).toBe(0);
    expect(await Promise.all([version.raise(), version.raise(), version.raise()])).toEqual([1, 2, 3]);
    expect(await versionCounter('ruleSetVersion').current()).toBe(3);
  });

  test('what is no version in storage counts as none', async () => {
    await local.set({ ruleSetVersion: 'seven' });
    expect(await versionCounter('ruleSetVersion').current()).toBe(0);
  });

  test('pages hear of it under its key', async () => {
    const heard: unknown[] = [];
    local.onChanged.addListener((changes) => heard.push(changes));
    await versionCounter('ruleSetVersion').raise();
    expect(heard).toEqual([{ ruleSetVersion: { oldValue: null, newValue: 1 } }]);
  });
});
