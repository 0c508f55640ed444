import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Presses what a person hears as a button of this name. */
export async function press(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
}

/** Types into the field whose label begins so. */
export async function fill(page: Page, label: string, text: string): Promise<void> {
  await page.bringToFront();
  const field = await page.waitForFunction(
    (wanted) => {
      const labels = [...document.querySelectorAll('label')];
      return labels.find(({ textContent }) => textContent?.trim().startsWith(wanted))?.control;
    },
    {},
    label,
  );
  await field.asElement()?.type(text);
}

/** All that can be read on the page. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
}

/** Gives a file to the page's field for files, as somebody who chose it. */
export async function giveFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const path = join(await mkdtemp(join(tmpdir(), 'common-ground-')), name);
  await writeFile(path, content);
  const field = await page.waitForSelector('input[type=file]', { hidden: false });
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}
