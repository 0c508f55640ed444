import { type BrowserContext, test as base, type Page, type Worker } from '@playwright/test';
import { DRAFT_URL, extensionWorker, launch, routeOutlook } from './browser.ts';
import { setDraft } from './draft.ts';

export { expect } from '@playwright/test';
export { sampleDraft, setDraft } from './draft.ts';
export { marks } from './marks.ts';

interface ExtensionFixtures {
  /** Leaves the welcome page open that a fresh profile begins with. */
  keepsWelcome: boolean;
  /** Lets the test press the toolbar button, as `openRealPopup` does. */
  pressesButton: boolean;
  /** More of the browser's own switches. */
  switches: readonly string[];
  /** A fresh browser profile with the production build; Outlook's hosts are served from our own page. */
  context: BrowserContext;
  worker: Worker;
  extensionId: string;
  /** Opens the stand-in compose window; with `html` the draft holds it, without it the draft is empty. */
  openDraft: (html?: string) => Promise<Page>;
}

/** Playwright's test with the extension loaded. */
export const test = base.extend<ExtensionFixtures>({
  keepsWelcome: [false, { option: true }],
  pressesButton: [false, { option: true }],
  switches: [[], { option: true }],
  context: async ({ keepsWelcome, pressesButton, switches }, use) => {
    const context = await launch({ headless: true, keepsWelcome, canInstall: pressesButton, switches });
    await routeOutlook(context, process.env.PAGES_DIR ?? '');
    await use(context);
    await context.close();
  },
  page: async ({ context }, use) => {
    await use(context.pages()[0] ?? (await context.newPage()));
  },
  worker: async ({ context }, use) => {
    await use(await extensionWorker(context));
  },
  extensionId: async ({ worker }, use) => {
    await use(new URL(worker.url()).host);
  },
  openDraft: async ({ context }, use) => {
    await use(async (html) => {
      const page = await context.newPage();
      await page.goto(DRAFT_URL);
      if (html !== undefined) await setDraft(page, html);
      return page;
    });
  },
});
