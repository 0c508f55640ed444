import type { BrowserContext } from '@playwright/test';
import { launch } from '../../support/browser.ts';
import { openGoogleDocs, routeGoogleDocs } from '../../support/google-docs.ts';
import type { OpenPage } from '../page/bench-browser.ts';
import { installFirstMarkWatch } from './first-mark-watch.ts';

/** A browser, with our extension or bare, that opens a document in the stand-in for Google Docs. */
export class DocsBrowser {
  readonly context: BrowserContext;
  readonly #paragraphs: readonly string[];

  private constructor(context: BrowserContext, paragraphs: readonly string[]) {
    this.context = context;
    this.#paragraphs = paragraphs;
  }

  /** `extension` is the folder of an unpacked one, or `none`. */
  static async start(extension: string, pagesDir: string, paragraphs: readonly string[]): Promise<DocsBrowser> {
    const context = await launch({ headless: true, extension });
    await routeGoogleDocs(context, pagesDir);
    await context.addInitScript(installFirstMarkWatch);
    return new DocsBrowser(context, paragraphs);
  }

  /** Opens the document in a tab of its own. */
  async open(): Promise<OpenPage> {
    const page = await this.context.newPage();
    await openGoogleDocs(page, { blocks: this.#paragraphs });
    return { page, cdp: await this.context.newCDPSession(page) };
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
