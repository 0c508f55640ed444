import { type Browser, browser } from 'wxt/browser';
import { ownPatterns } from '../sites/own-sites.ts';
import { type ContentScript, declaredScripts, enterTabs } from './enter-tabs.ts';

type Script = Browser.scripting.RegisteredContentScript;

/** Our one registration; what the browser keeps of it outlives the browser. */
const ID = 'chosen-sites';

/**
 * Has the script that keeps drafts run on the addresses that the patterns cover, and on no others that the manifest does
 * not declare; true when that was not so before. Tabs that are open get it first: where the browser stops us in between,
 * the next call finds the registration missing and does both again. `isNew` enters every open tab, as after an update.
 */
export async function runScriptOn(patterns: readonly string[], isNew: boolean): Promise<boolean> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const known = registered?.matches ?? [];
  const script = draftScript();
  await enterTabs(
    script,
    patterns.filter((pattern) => isNew || !known.includes(pattern)),
    ownPatterns(),
  );
  if (patterns.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return registered !== undefined;
  }
  const wanted = registration(script, patterns);
  if (registered && isSame(registered, wanted)) return false;
  if (registered) await browser.scripting.updateContentScripts([wanted]);
  else await browser.scripting.registerContentScripts([wanted]);
  return true;
}

/** The declared script that runs in every frame and in our own world. Throws when the manifest has none. */
function draftScript(): ContentScript {
  const script = declaredScripts().find(({ all_frames, world }) => all_frames && world === undefined);
  if (!script) throw new Error('The manifest declares no script that keeps drafts');
  return script;
}

function registration({ js = [], css = [] }: ContentScript, patterns: readonly string[]): Script {
  return {
    id: ID,
    matches: [...patterns],
    excludeMatches: ownPatterns(),
    js: [...js],
    css: [...css],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
}

/** Whether what the browser keeps is what we want; it writes paths with a slash before them or without. */
function isSame(registered: Script, wanted: Script): boolean {
  const names = (['matches', 'excludeMatches', 'js', 'css'] as const).filter(
    (name) => plain(registered[name]) !== plain(wanted[name]),
  );
  return names.length === 0;
}

const plain = (values: readonly string[] | undefined) =>
  (values ?? [])
    .map((value) => value.replace(/^\//, ''))
    .toSorted()
    .join(' ');
