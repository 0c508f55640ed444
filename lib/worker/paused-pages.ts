import { browser } from 'wxt/browser';
import { send } from '../messaging/messaging.ts';
import { logError } from '../shared/log.ts';

/** `storage.session` key of the paused tabs: when each was paused, in milliseconds since 1970, by the tab's id. */
const KEY = 'pausedPages';

type Paused = Readonly<Record<string, number>>;

/** Whether a tab's page is paused: until its writer goes on, or the page is loaded anew. */
export async function isPaused(tabId: number | undefined): Promise<boolean> {
  const pausedAt = tabId === undefined ? undefined : (await read())[tabId];
  if (tabId === undefined || pausedAt === undefined) return false;
  // Where the page itself has no script of ours, only a frame in it, nobody can say when it was loaded.
  const startedAt = await send('pageStart', undefined, { tabId, frameId: 0 }).catch(() => 0);
  if (startedAt <= pausedAt) return true;
  await write(tabId, undefined);
  return false;
}

/** Pauses a tab's page, or lets it go on, and tells its frames. */
export async function pausePage(tabId: number, paused: boolean): Promise<void> {
  await write(tabId, paused ? Date.now() : undefined);
  // Rejects where no frame has a script of ours.
  await send('pauseChanged', paused, tabId).catch(() => undefined);
}

/** Pauses a tab's page, or lets it go on where it is paused: the keyboard command. */
export function togglePause(tabId: number): void {
  isPaused(tabId)
    .then((paused) => pausePage(tabId, !paused))
    .catch((error: unknown) => logError('page not paused', error));
}

async function read(): Promise<Paused> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  return typeof stored === 'object' && stored !== null ? (stored as Paused) : {};
}

async function write(tabId: number, at: number | undefined): Promise<void> {
  const { [tabId]: _before, ...others } = await read();
  await browser.storage.session.set({ [KEY]: at === undefined ? others : { ...others, [tabId]: at } });
}
