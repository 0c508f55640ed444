import { type Browser, browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { logError } from '../shared/log.ts';
import { isCovered } from '../sites/own-sites.ts';

type Declared = NonNullable<Browser.runtime.Manifest['content_scripts']>[number];
/** A content script as the manifest declares it; the browser's types know neither the world nor that the paths are ours. */
export type ContentScript = Omit<Declared, 'js'> & {
  readonly js?: ScriptPublicPath[];
  readonly world?: Browser.scripting.ExecutionWorld;
};

/** The content scripts that the manifest declares. */
export function declaredScripts(): readonly ContentScript[] {
  return (browser.runtime.getManifest().content_scripts ?? []) as readonly ContentScript[];
}

/** Puts our content scripts into the tabs that were open before this version was installed, so that nobody has to reload. */
export async function enterOpenTabs(): Promise<void> {
  await Promise.all(declaredScripts().map((script) => enterTabs(script, script.matches ?? [])));
}

/** Puts a content script into the open tabs whose address one of the patterns covers, and none of `except`. */
export async function enterTabs(
  script: ContentScript,
  patterns: readonly string[],
  except: readonly string[] = [],
): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  // A discarded tab loads the script itself when the writer comes back to it.
  const wanted = tabs.filter(({ discarded, url }) => !discarded && !isCovered(except, url));
  const ids = wanted.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.all(ids.map((tabId) => enterTab(tabId, script)));
}

async function enterTab(tabId: number, { css = [], js = [], all_frames = false, world }: ContentScript): Promise<void> {
  const target = { tabId, allFrames: all_frames };
  try {
    if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
    await browser.scripting.executeScript({ target, files: js, ...(world && { world }), injectImmediately: true });
  } catch (error) {
    if (!isOutOfReach(error)) logError('entering an open tab failed', error);
  }
}

/** A tab that closed meanwhile, shows an error page, or belongs to the browser: nothing to mark there. */
function isOutOfReach(error: unknown): boolean {
  const reasons =
    /cannot access|cannot be scripted|error page|missing host permission|no tab with id|invalid tab id|was removed/i;
  return error instanceof Error && reasons.test(error.message);
}
