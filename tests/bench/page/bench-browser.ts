import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { launch } from '../../support/browser.ts';
import type { PageCase } from './cases.ts';
import { editorHtml } from './editor-html.ts';
import { installMarkWatch } from './mark-watch.ts';

/** An address at which the extension runs; nothing reaches the real host. */
const ADDRESS = 'https://outlook.office.com/bench/';

/** A page that is open on a case. */
export interface OpenPage {
  readonly page: Page;
  readonly cdp: CDPSession;
}

/** A browser with an extension, or a bare one, that opens the pages to be measured. */
export class BenchBrowser {
  readonly context: BrowserContext;
  readonly #pagesDir: string;

  private constructor(context: BrowserContext, pagesDir: string) {
    this.context = context;
    this.#pagesDir = join(pagesDir, 'bench');
  }

  /** Starts one; `extension` is the folder of an unpacked extension or `none`, `switches` are more of the browser's own. */
  static async start(
    extension: string | 'none',
    pagesDir: string,
    switches: readonly string[] = [],
  ): Promise<BenchBrowser> {
    const context = await launch({ headless: true, extension, switches });
    await context.addInitScript(installMarkWatch);
    return new BenchBrowser(context, pagesDir);
  }

  /** Opens the page of a case; a draft that is filled in later is not there yet. */
  async open(pageCase: PageCase, paragraphs: readonly string[]): Promise<OpenPage> {
    const page = await this.context.newPage();
    await page.route(`${ADDRESS}**`, async (route) => {
      const name = basename(new URL(route.request().url()).pathname);
      if (name.endsWith('.js')) return route.fulfill({ path: join(this.#pagesDir, name) });
      const frame = await readFile(join(this.#pagesDir, 'index.html'), 'utf8');
      const body = frame.replace('<!--editor-->', () => editorHtml(pageCase, paragraphs));
      return route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
    });
    await page.goto(`${ADDRESS}draft`);
    await page.waitForFunction(() => 'benchPage' in window);
    return { page, cdp: await this.context.newCDPSession(page) };
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
