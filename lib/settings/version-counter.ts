import { storage } from 'wxt/utils/storage';
import { oneAtATime } from '../shared/one-at-a-time.ts';

/** The rule-set version: an integer that grows with every change of terms or settings. */
export interface VersionCounter {
  current(): Promise<number>;
  /** Makes the next version, which every open page hears of. */
  raise(): Promise<number>;
  /** Reads anew: storage has been emptied. */
  forget(): void;
}

/** The counter under a key of local storage, of which nobody else writes; what is no version there counts as 0. */
export function versionCounter(key: string): VersionCounter {
  const item = storage.defineItem<unknown>(`local:${key}`, { version: 1 });
  const queue = oneAtATime();
  // Read once: every check asks for it, and a look into storage costs as much as checking a block.
  let known: number | undefined;
  const current = async () => {
    known ??= versionFrom(await item.getValue());
    return known;
  };
  return {
    current,
    raise: () =>
      queue(async () => {
        const next = (await current()) + 1;
        await item.setValue(next);
        known = next;
        return next;
      }),
    forget: () => {
      known = undefined;
    },
  };
}

const versionFrom = (value: unknown) => (Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : 0);
