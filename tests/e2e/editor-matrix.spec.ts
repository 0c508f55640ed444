import { openRow, routeEditors } from '../matrix/chromium-page.ts';
import { MATRIX_ROWS } from '../matrix/matrix-row.ts';
import { failuresIn, runRow } from '../matrix/run-row.ts';
import { expect, test } from '../support/extension-test.ts';

for (const row of MATRIX_ROWS) {
  test.describe(row.name, () => {
    test.use({ switches: row.switches });

    test('marks are right and stay so, and a replacement costs no word', async ({ context }) => {
      // A row is many tests, one after the other in the same page.
      test.slow();
      await routeEditors(context, process.env.PAGES_DIR ?? '');
      const page = await context.newPage();
      expect(failuresIn(await runRow(await openRow(page, row), row))).toEqual([]);
    });
  });
}
