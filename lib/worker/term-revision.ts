import { storage } from 'wxt/utils/storage';
import type { TermStore } from '../glossary/term-store.ts';
import type { VersionCounter } from '../settings/version-counter.ts';

/** Makes sure that open pages hear of every change of the terms, even where what changed them was stopped right after. */
export interface RevisionWatch {
  /** Raises the rule-set version when the terms are of another revision than the pages were told of. */
  catchUp(): Promise<void>;
  /** Says that the pages know of the terms as they are. */
  told(): Promise<void>;
}

/** The watch. The revision the pages were told of is kept in local storage. `onBehind` is called before pages are told. */
export function revisionWatch(store: TermStore, version: VersionCounter, onBehind: () => void): RevisionWatch {
  const item = storage.defineItem<unknown>('local:termsRevision', { version: 1 });
  return {
    async catchUp() {
      const [revision, known] = await Promise.all([store.revision(), item.getValue()]);
      if (revision === (known ?? 0)) return;
      onBehind();
      await version.raise();
      await item.setValue(revision);
    },
    async told() {
      await item.setValue(await store.revision());
    },
  };
}
