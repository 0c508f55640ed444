import { statSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION_DIR } from '../../support/browser.ts';
import { contentScriptsOf, MOST_PACKAGE, mostFor, zippedSize } from '../../support/shipped-sizes.ts';
import type { Part } from '../part.ts';
import { besideOther } from '../report/compare.ts';
import type { Row } from '../report/row.ts';

const KB = 1000;

/** Measures what is shipped: every content script as built, and the package as `wxt zip` packs it. */
export const measureSizes: Part = async ({ against }) => {
  const rows = await sizesOf(EXTENSION_DIR);
  return against === undefined ? rows : besideOther(rows, await sizesOf(against));
};

async function sizesOf(folder: string): Promise<Row[]> {
  const scripts = contentScriptsOf(folder).map((script) =>
    row('content script', script, statSync(join(folder, script)).size, mostFor(script)),
  );
  return [...scripts, ...sumOf(scripts), row('package, zipped', 'Chromium', await zippedSize(folder), MOST_PACKAGE)];
}

/** What a page with something marked in it loads, where the card is a script of its own. */
function sumOf(scripts: readonly Row[]): Row[] {
  const parts = scripts.filter(({ where }) => /\/(?:editor|card)\.js$/.test(where));
  if (parts.length < 2) return [];
  const values = [parts.reduce((sum, { values: [kilobytes = 0] }) => sum + kilobytes, 0)];
  return [{ part: 'sizes', measure: 'content script', where: 'both, once something is marked', unit: 'kB', values }];
}

function row(measure: string, where: string, bytes: number, most: number): Row {
  return { part: 'sizes', measure, where, unit: 'kB', values: [bytes / KB], budget: { most: most / KB } };
}
