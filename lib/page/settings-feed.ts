import { browser } from 'wxt/browser';
import { VERSION_KEY } from '../messaging/keys.ts';
import type { PageSettings } from '../messaging/protocol.ts';
import { safely } from '../shared/safely.ts';
import { WorkLoop } from './work-loop.ts';
import type { WorkerClient } from './worker-client.ts';

type StorageChanges = Parameters<Parameters<typeof browser.storage.onChanged.addListener>[0]>[0];

/** Fetches the settings, and again whenever terms or settings changed. */
export class SettingsFeed {
  readonly #loop: WorkLoop<true>;
  #isWanted = false;
  #isStarted = false;
  /** The newest version heard of. */
  #version = 0;

  constructor(worker: WorkerClient, onSettings: (settings: PageSettings) => void, signal: AbortSignal) {
    const newest = async () => {
      const settings = await worker.settings();
      if (settings.version < this.#version) throw new Error('The settings are of an older version');
      return settings;
    };
    const fetch = async () => {
      // What is asked for from now on may not be in this answer any more.
      this.#isWanted = false;
      const settings = await newest().catch((error: unknown) => {
        this.#isWanted = true;
        throw error;
      });
      if (!signal.aborted) onSettings(settings);
    };
    this.#loop = new WorkLoop({ next: () => this.#isWanted || undefined, do: fetch }, signal);
    const listener = safely('settings-not-followed', (changes: StorageChanges) => this.#changed(changes));
    browser.storage.local.onChanged.addListener(listener);
    signal.addEventListener('abort', () => {
      // An extension that is gone hears of nothing, and its listeners can no longer be taken off.
      if (browser.runtime?.id) browser.storage.local.onChanged.removeListener(listener);
    });
  }

  /** Fetches the settings unless that was done: a frame without an editor never wakes the worker. */
  start(): void {
    if (!this.#isStarted) this.#fetch();
    this.#isStarted = true;
  }

  /** Fetches the settings again, where they were fetched before. */
  refresh(): void {
    if (this.#isStarted) this.#fetch();
  }

  #changed({ [VERSION_KEY]: change }: StorageChanges): void {
    if (!change || !this.#isStarted) return;
    // Where the writer has deleted everything, counting begins anew.
    this.#version = typeof change.newValue === 'number' ? change.newValue : 0;
    this.#fetch();
  }

  #fetch(): void {
    this.#isWanted = true;
    this.#loop.kick();
  }
}
