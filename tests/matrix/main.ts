import { buildPages } from '../pages/build-pages.ts';
import { launch } from '../support/browser.ts';
import { openRow, routeEditors } from './chromium-page.ts';
import { MATRIX_ROWS } from './matrix-row.ts';
import { runRow } from './run-row.ts';

const pages = process.env.PAGES_DIR ?? (await buildPages());
const wanted = process.argv.slice(2);
const context = await launch({ headless: true });
await routeEditors(context, pages);
for (const row of MATRIX_ROWS) {
  if (wanted.length > 0 && !wanted.some((name) => row.name.includes(name))) continue;
  const page = await context.newPage();
  page.on('console', (m) => m.type() === 'error' && console.log('   console', m.text().slice(0, 200)));
  const begin = Date.now();
  try {
    const result = await runRow(await openRow(page, row), row);
    console.log(`${row.name}: ${Date.now() - begin} ms`);
    for (const [cell, how] of Object.entries(result))
      if (how !== 'passes' && how !== '–') console.log(`   ${cell}: ${how}`);
  } catch (e) {
    console.log(row.name, String(e).slice(0, 300));
  }
  await page.close();
}
await context.close();
