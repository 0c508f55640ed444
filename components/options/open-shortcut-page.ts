import { browser } from 'wxt/browser';

/** Firefox opens the page itself, and lets nobody go to its address; the browser's types do not know of it. */
interface WithSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's own page on which the keys of extensions are set. */
export async function openShortcutPage(): Promise<void> {
  const { openShortcutSettings } = browser.commands as WithSettings;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
