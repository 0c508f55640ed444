import type { BrowserContext, Page } from '@playwright/test';
import { addressOf, EDITORS, editorsFile } from './editors-file.ts';
import type { MatrixPage } from './matrix-page.ts';
import type { MatrixRow } from './matrix-row.ts';

/** Serves the page with the editors at an address where the extension runs. */
export async function routeEditors(context: BrowserContext, pagesDir: string): Promise<void> {
  await context.route(`${EDITORS}**`, async (route) => {
    await route.fulfill(await editorsFile(pagesDir, route.request().url()));
  });
}

/** Opens the page of a row in Chromium and waits until its editor is there. */
export async function openRow(page: Page, row: MatrixRow): Promise<MatrixPage> {
  await page.goto(addressOf(row));
  await page.waitForFunction(() => window.editorProbe !== undefined);
  return {
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    moveTo: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
  };
}
