import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { BlockSource, TabSource } from '../pages/google-docs/document-source.ts';
import type { Switches } from '../pages/google-docs/switches.ts';

/** What a Google Docs document is opened with. */
export interface DocsOptions {
  /** The document: one tab's blocks, or several tabs. Without it the page shows its sample. */
  readonly blocks?: readonly BlockSource[];
  readonly tabs?: readonly TabSource[];
  readonly switches?: Partial<Switches>;
}

/** Address under which the stand-in for Google Docs is served; nothing reaches the real host. */
export const DOCS_URL = 'https://docs.google.com/document/d/1CommonGroundTestDocument/edit';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Serves the built stand-in page for every address of Google Docs. */
export async function routeGoogleDocs(context: BrowserContext, pagesDir: string): Promise<void> {
  const folder = join(pagesDir, 'google-docs');
  await context.route('https://docs.google.com/**', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').pop() ?? '';
    const type = CONTENT_TYPES[extname(name)];
    await route.fulfill({
      body: await readFile(join(folder, type ? name : 'index.html')),
      contentType: type ?? 'text/html; charset=utf-8',
    });
  });
}

/** Opens the stand-in for Google Docs in a page. */
export async function openGoogleDocs(page: Page, { blocks, tabs, switches = {} }: DocsOptions = {}): Promise<void> {
  const document = tabs ?? (blocks && [{ id: 't.0', title: 'Tab 1', blocks }]);
  if (document) {
    await page.addInitScript((source) => {
      window.replicaDocument = source;
    }, document);
  }
  const url = new URL(DOCS_URL);
  url.searchParams.set('tab', 't.0');
  for (const [name, value] of Object.entries(switches)) url.searchParams.set(name, String(value));
  await page.goto(url.href);
  await page.waitForFunction(() => 'replica' in window);
}
