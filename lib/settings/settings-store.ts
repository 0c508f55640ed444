import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import { oneAtATime } from '../shared/one-at-a-time.ts';
import type { Settings } from './settings.ts';
import { readStored } from './stored-settings.ts';

/** The settings in the browser's local storage, one item each, so that one broken value harms no other. */
export interface SettingsStore {
  read<Name extends keyof Settings>(name: Name): Promise<Settings[Name]>;
  /** Reads a setting and writes what `change` makes of it; changes never overtake each other. */
  change<Name extends keyof Settings>(name: Name, change: (now: Settings[Name]) => Settings[Name]): Promise<void>;
  /** Salt for the hashes of ignored places: 32 random bytes, hexadecimal, made at first use. */
  salt(): Promise<string>;
}

const SALT_LENGTH = 32;

/** The settings store. */
export function settingsStore(): SettingsStore {
  const items: Readonly<Record<keyof Settings, WxtStorageItem<unknown, Record<string, unknown>>>> = {
    readers: item('readers'),
    categoriesOff: item('categoriesOff'),
    ignoredWordings: item('ignoredWordings'),
    ignoredPlaces: item('ignoredPlaces'),
    sitesOff: item('sitesOff'),
  };
  const saltItem = item('salt');
  const queue = oneAtATime();
  const read = async <Name extends keyof Settings>(name: Name) => readStored(name, await items[name].getValue());
  return {
    read,
    change: (name, change) => queue(async () => items[name].setValue(change(await read(name)))),
    salt: () =>
      queue(async () => {
        const kept = await saltItem.getValue();
        if (typeof kept === 'string' && /^[0-9a-f]{64}$/.test(kept)) return kept;
        const salt = randomHex(SALT_LENGTH);
        await saltItem.setValue(salt);
        return salt;
      }),
  };
}

const item = (name: string) => storage.defineItem<unknown>(`local:${name}`, { version: 1 });

function randomHex(bytes: number): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
