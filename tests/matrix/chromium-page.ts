import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { MatrixPage } from './matrix-page.ts';
import type { MatrixRow } from './matrix-row.ts';

const ADDRESS = 'https://outlook.office.com/editors/';

/** Serves the page with the editors at an address where the extension runs. */
export async function routeEditors(context: BrowserContext, pagesDir: string): Promise<void> {
  await context.route(`${ADDRESS}**`, async (route) => {
    const name = normalize(new URL(route.request().url()).pathname.slice('/editors/'.length)) || 'index.html';
    const file = extname(name) === '' ? 'index.html' : name;
    const types: Readonly<Record<string, string>> = {
      '.js': 'text/javascript',
      '.css': 'text/css',
      '.html': 'text/html',
    };
    const contentType = `${types[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`;
    await route.fulfill({ body: await readFile(join(pagesDir, 'editors', file)), contentType });
  });
}

/** Opens the page of a row in Chromium and waits until its editor is there. */
export async function openRow(page: Page, { editor, place }: MatrixRow): Promise<MatrixPage> {
  await page.goto(`${ADDRESS}?editor=${editor}&in=${place}`);
  await page.waitForFunction(() => window.editorProbe !== undefined);
  return {
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    moveTo: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
  };
}
