import type { KeyInput, Page } from 'puppeteer-core';
import type { Firefox } from '../firefox/support/firefox.ts';
import { addressOf, editorsFile } from './editors-file.ts';
import type { MatrixPage } from './matrix-page.ts';
import type { MatrixRow } from './matrix-row.ts';

/** Opens the page of a row in Firefox and waits until its editor is there. */
export async function openRowInFirefox(firefox: Firefox, pagesDir: string, row: MatrixRow): Promise<MatrixPage> {
  const page = await firefox.open(addressOf(row), async (request) => {
    await request.respond({ status: 200, ...(await editorsFile(pagesDir, request.url())) });
    return true;
  });
  await page.waitForFunction(() => window.editorProbe !== undefined);
  return {
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    press: (keys) => pressTogether(page, keys),
    type: (text) => page.keyboard.type(text),
    moveTo: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
  };
}

/** Presses keys together, such as `Control+Shift+z`. */
async function pressTogether(page: Page, keys: string): Promise<void> {
  const all = keys.split('+') as KeyInput[];
  const held = all.slice(0, -1);
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(all.at(-1) as KeyInput);
  for (const key of held.toReversed()) await page.keyboard.up(key);
}
