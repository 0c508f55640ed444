import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createZip } from '@aklinker1/zero-zip';
import { EXTENSION_DIR } from '../../support/browser.ts';
import type { Part } from '../part.ts';
import { besideOther } from '../report/compare.ts';
import type { Budget, Row } from '../report/row.ts';

const KB = 1000;
/** The adapter for Google Docs is a bundle of its own, which no other page loads. */
const GOOGLE_DOCS = /google-docs/;

/** Measures what is shipped: every content script as built, and the package zipped as `wxt zip` does it. */
export const measureSizes: Part = async ({ against }) => {
  const rows = await sizesOf(EXTENSION_DIR);
  return against === undefined ? rows : besideOther(rows, await sizesOf(against));
};

async function sizesOf(folder: string): Promise<Row[]> {
  const scripts = contentScriptsOf(folder).map((script) => {
    const budget = { most: GOOGLE_DOCS.test(script) ? 40 : 60 };
    return row('content script', script, statSync(join(folder, script)).size, budget);
  });
  return [...scripts, row('package, zipped', 'Chromium', await zippedSize(folder), { most: 1500 })];
}

function row(measure: string, where: string, bytes: number, budget: Budget): Row {
  return { part: 'sizes', measure, where, unit: 'kB', values: [bytes / KB], budget };
}

/** Paths of the scripts that pages load. Throws when the folder holds no manifest. */
function contentScriptsOf(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as chrome.runtime.ManifestV3;
  return [...new Set((manifest.content_scripts ?? []).flatMap(({ js = [] }) => js))];
}

/** Bytes of the folder zipped by the library that `wxt zip` uses, as it uses it. */
async function zippedSize(folder: string): Promise<number> {
  const zip = createZip({ level: 9 });
  const files = globSync('**/*', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  for (const path of files.toSorted()) zip.addFile(path, readFileSync(join(folder, path)));
  return (await zip.toBuffer()).length;
}
