import type { Page } from '@playwright/test';
import { openRow, routeEditors } from '../matrix/chromium-page.ts';
import { MATRIX_ROWS, type MatrixRow } from '../matrix/matrix-row.ts';
import { buildPages } from '../pages/build-pages.ts';
import { launch } from '../support/browser.ts';
import { growth, OwnObjectCounter } from './own-objects.ts';
import { SoakEditor } from './soak-editor.ts';

/** `npm run soak -- [edits] [seed] [name]`: random edits over all editors, or those of that name, and whether anything was lost or piled up. */
const total = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 1);
const rows = MATRIX_ROWS.filter(({ name }) => name.includes(process.argv[4] ?? ''));
const each = Math.ceil(total / rows.length);
/** Edits after which the counts are taken that the last ones are held against. */
const WARM = Math.ceil(each / 2);
/** So many more objects of a kind may be alive at the end: promises under way, a timer. */
const SPARE = 60;
/**
 * How often the last counts are taken anew where they are more: which nodes of an earlier draft an editor and the browser hold
 * on to is chance, and another rest changes it. What piled up is there at every one.
 */
const TRIES = 5;
/** Editors that are gone through at once: most of the time they and we wait for one another. */
const AT_ONCE = 3;

const pages = await buildPages();
let hasFailed = false;
console.log(`${rows.length} editors, ${each} edits each, seed ${seed}`);
const queue = rows.values();
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (const row of queue) await soakRow(row);
  }),
);
process.exitCode = hasFailed ? 1 : 0;

/** Goes through one editor and says how it went. */
async function soakRow(row: MatrixRow): Promise<void> {
  const begin = Date.now();
  const context = await launch({ headless: true, switches: row.switches });
  try {
    await routeEditors(context, pages);
    const said = await editsIn(row, await context.newPage());
    console.log(`${row.name}: ${Math.round((Date.now() - begin) / 1000)} s, ${said}`);
  } catch (error) {
    hasFailed = true;
    console.log(`${row.name}: ${error instanceof Error ? error.message : error}`);
  }
  await context.close();
}

/** Makes the edits, and gives the counts of objects and what is wrong with them. */
async function editsIn(row: MatrixRow, page: Page): Promise<string> {
  const counter = await OwnObjectCounter.of(page);
  const matrixPage = await openRow(page, row);
  const soak = new SoakEditor(matrixPage, row, seed);
  const countAtRest = async () => {
    await soak.comeToRest();
    return counter.count();
  };
  await soak.run(WARM);
  const before = await countAtRest();
  await soak.run(each - WARM);
  let after = await countAtRest();
  for (let tries = 1; tries < TRIES && growth(before, after, SPARE).length > 0; tries += 1) after = await countAtRest();
  const errors = await matrixPage.evaluate(() => window.editorProbe?.errors() ?? [], undefined);
  const faults = [...growth(before, after, SPARE), ...errors];
  hasFailed ||= faults.length > 0;
  const sum = (counts: object) => Object.values(counts).reduce((all, count) => all + count, 0);
  return `${sum(before)} → ${sum(after)} objects of ours ${faults.join(', ')}`;
}
