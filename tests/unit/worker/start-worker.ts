import '../../support/fake-extension.ts';
import { vi } from 'vitest';
import { fakeExtension } from '../../support/fake-extension.ts';

/** What the fake extension does not have: shortcuts, the manifest, scripts put into tabs. */
export const injected: { readonly kind: 'css' | 'js'; readonly details: unknown }[] = [];
/** Addresses of the tabs that the worker opened. */
export const opened: unknown[] = [];
let onCommand: ((command: string, tab?: object) => void) | undefined;

/** Presses a keyboard command while a tab is in front. */
export const press = (command: string, tab?: object) => onCommand?.(command, tab);

/** Starts the worker as after a kill: every module anew, storage as it was. */
export async function startFreshWorker(contentScripts: readonly object[] = []): Promise<void> {
  vi.resetModules();
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
  Object.assign(fakeExtension.permissions.onAdded, { addListener: () => undefined });
  Object.assign(fakeExtension.tabs, { create: async ({ url }: { url: string }) => void opened.push(url) });
  const { startWorker } = await import('../../../lib/worker/start-worker.ts');
  startWorker();
}
