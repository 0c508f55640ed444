import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createZip } from '@aklinker1/zero-zip';

/** The most the zipped package may be, in bytes. */
export const MOST_PACKAGE = 1_500_000;

/**
 * The most a content script may be, in bytes. The one for Google Docs comes on top of the other, and only there; the card
 * comes on top where something is marked.
 */
export function mostFor(contentScript: string): number {
  return contentScript.endsWith('/editor.js') ? 60_000 : 40_000;
}

/**
 * Paths of the scripts that run in pages, in the folder of an unpacked extension: those that the manifest names, and
 * those that the worker puts there. Throws when it holds no manifest.
 */
export function contentScriptsOf(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as chrome.runtime.ManifestV3;
  const declared = (manifest.content_scripts ?? []).flatMap(({ js = [] }) => js);
  return [...new Set([...declared, ...globSync('content-scripts/*.js', { cwd: folder })])];
}

/** Bytes of an unpacked extension when it is zipped by the library that `wxt zip` uses, as it uses it. */
export async function zippedSize(folder: string): Promise<number> {
  const zip = createZip({ level: 9 });
  const files = globSync('**/*', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  for (const path of files.toSorted()) zip.addFile(path, readFileSync(join(folder, path)));
  return (await zip.toBuffer()).length;
}
