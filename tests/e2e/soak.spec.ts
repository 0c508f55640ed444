import { openRow, routeEditors } from '../matrix/chromium-page.ts';
import { MATRIX_ROWS } from '../matrix/matrix-row.ts';
import { SoakEditor } from '../soak/soak-editor.ts';
import { expect, test } from '../support/extension-test.ts';

/** Edits for each editor; `npm run soak` makes many more. */
const EDITS = 20;

for (const row of MATRIX_ROWS.filter(({ place }) => place === 'page')) {
  test.describe(row.name, () => {
    test.use({ switches: row.switches });

    test('random edits lose no character and leave every mark over its own wording', async ({ context }) => {
      test.slow();
      await routeEditors(context, process.env.PAGES_DIR ?? '');
      const page = await openRow(await context.newPage(), row);
      await new SoakEditor(page, row, 7).run(EDITS);
      expect(await page.evaluate(() => window.editorProbe?.errors(), undefined)).toEqual([]);
    });
  });
}
