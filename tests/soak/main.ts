import { openRow, routeEditors } from '../matrix/chromium-page.ts';
import { MATRIX_ROWS } from '../matrix/matrix-row.ts';
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

const pages = await buildPages();
let hasFailed = false;
console.log(`${rows.length} editors, ${each} edits each, seed ${seed}`);
for (const row of rows) {
  const begin = Date.now();
  const context = await launch({ headless: true, switches: row.switches });
  await routeEditors(context, pages);
  const page = await context.newPage();
  const counter = await OwnObjectCounter.of(page);
  try {
    const matrixPage = await openRow(page, row);
    const soak = new SoakEditor(matrixPage, row, seed);
    await soak.run(WARM);
    await soak.comeToRest();
    const before = await counter.count();
    await soak.run(each - WARM);
    await soak.comeToRest();
    const after = await counter.count();
    const grown = growth(before, after, SPARE);
    const errors = await matrixPage.evaluate(() => window.editorProbe?.errors() ?? [], undefined);
    hasFailed ||= grown.length > 0 || errors.length > 0;
    const took = `${Math.round((Date.now() - begin) / 1000)} s`;
    const sum = (counts: object) => Object.values(counts).reduce((all, count) => all + count, 0);
    console.log(
      `${row.name}: ${took}, ${sum(before)} → ${sum(after)} objects of ours ${[...grown, ...errors].join(', ')}`,
    );
  } catch (error) {
    hasFailed = true;
    console.log(`${row.name}: ${error instanceof Error ? error.message : error}`);
  }
  await context.close();
}
process.exitCode = hasFailed ? 1 : 0;
