import type { Page } from '@playwright/test';
import { launch, routeOutlook } from './browser.ts';
import { test as extensionTest } from './extension-test.ts';
import { type DocsOptions, openGoogleDocs, routeGoogleDocs } from './google-docs.ts';

export { expect } from '@playwright/test';

interface DocsFixtures {
  /** Device pixels to a CSS pixel; set it with `test.use`. */
  deviceScale: number;
  /** Opens the stand-in for Google Docs in a tab of its own. */
  openDocs: (options?: DocsOptions) => Promise<Page>;
}

/** Playwright's test with the extension loaded and Google Docs played by our own page. */
export const test = extensionTest.extend<DocsFixtures>({
  deviceScale: [1, { option: true }],
  context: async ({ deviceScale }, use) => {
    const window = { width: 1280, height: 800, scale: deviceScale };
    const context = await launch({ headless: true, ...(deviceScale !== 1 && { window }) });
    const pages = process.env.PAGES_DIR ?? '';
    await routeOutlook(context, pages);
    await routeGoogleDocs(context, pages);
    await use(context);
    await context.close();
  },
  openDocs: async ({ context }, use) => {
    await use(async (options) => {
      const page = await context.newPage();
      await openGoogleDocs(page, options);
      return page;
    });
  },
});
