import '../../support/fake-extension.ts';
import { vi } from 'vitest';
import { fakeExtension } from '../../support/fake-extension.ts';

/** What the fake extension does not have: shortcuts, the manifest, scripts put into tabs. */
export const injected: { readonly kind: 'css' | 'js'; readonly details: unknown }[] = [];
/** Addresses of the tabs that the worker opened. */
export const opened: unknown[] = [];
/** The script that keeps drafts, as the manifest declares it. */
const OUTLOOK = {
  matches: ['https://outlook.office.com/*', 'https://outlook.live.com/*'],
  js: ['editor.js'],
  css: ['editor.css'],
  all_frames: true,
};
type Declared = { readonly matches?: string[] };
let onCommand: ((command: string, tab?: object) => void) | undefined;

/** What the browser lets the extension reach beyond its manifest, and the scripts it has registered for it. */
export const reach: { origins: string[]; registered: Registered[] } = {
  origins: [],
  registered: [],
};
type Registered = chrome.scripting.RegisteredContentScript;
type OnReach = (change: { readonly origins: readonly string[] }) => unknown;
const onReach: { added: OnReach[]; removed: OnReach[] } = { added: [], removed: [] };

/** Lets the extension reach other sites than before, as the browser's prompt or its page for extensions does. */
export async function changeReach(origins: string[]): Promise<void> {
  const before = reach.origins;
  const isMore = origins.length > before.length;
  const change = isMore
    ? origins.filter((each) => !before.includes(each))
    : before.filter((each) => !origins.includes(each));
  reach.origins = origins;
  await Promise.all((isMore ? onReach.added : onReach.removed).map((listener) => listener({ origins: change })));
}

/** The entries of the menu that a right-click opens. */
export const menu: object[] = [];
let onMenu: ((info: object, tab?: object) => void) | undefined;

const followMenu = (listener: typeof onMenu) => {
  onMenu = listener;
};

/** Chooses an entry of that menu. */
export const choose = (info: object, tab?: object) => onMenu?.(info, tab);

/** Presses a keyboard command while a tab is in front. */
export const press = (command: string, tab?: object) => onCommand?.(command, tab);

/** Starts the worker as after a kill: every module anew, storage as it was. */
export async function startFreshWorker(contentScripts: readonly object[] = [OUTLOOK]): Promise<void> {
  vi.resetModules();
  onReach.added = [];
  onReach.removed = [];
  fakeExtension.runtime.onMessage.removeAllListeners();
  injected.length = opened.length = 0;
  Object.assign(fakeExtension.commands.onCommand, {
    addListener: (listener: typeof onCommand) => (onCommand = listener),
  });
  Object.assign(fakeExtension.runtime, { getManifest: () => ({ content_scripts: contentScripts }) });
  Object.assign(fakeExtension.scripting, {
    insertCSS: async (details: unknown) => void injected.push({ kind: 'css', details }),
    executeScript: async (details: unknown) => void injected.push({ kind: 'js', details }),
  });
  const keep = async (scripts: Registered[]) => {
    reach.registered = scripts;
  };
  Object.assign(fakeExtension.scripting, {
    getRegisteredContentScripts: async () => reach.registered,
    registerContentScripts: keep,
    updateContentScripts: keep,
    unregisterContentScripts: async () => keep([]),
  });
  Object.assign(fakeExtension.permissions, {
    getAll: async () => ({
      origins: [...contentScripts.flatMap(({ matches }: Declared) => matches ?? []), ...reach.origins],
    }),
    remove: async ({ origins }: { origins: string[] }) => {
      await changeReach(reach.origins.filter((origin) => !origins.includes(origin)));
      return true;
    },
    onAdded: { addListener: (listener: OnReach) => onReach.added.push(listener) },
    onRemoved: { addListener: (listener: OnReach) => onReach.removed.push(listener) },
  });
  Object.assign(fakeExtension.contextMenus, {
    removeAll: async () => void menu.splice(0),
    create: (entry: object) => void menu.push(entry),
    onClicked: { addListener: followMenu },
  });
  Object.assign(fakeExtension.tabs, { create: async ({ url }: { url: string }) => void opened.push(url) });
  const { startWorker } = await import('../../../lib/worker/start-worker.ts');
  startWorker();
}
