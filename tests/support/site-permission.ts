import type { BrowserContext, Page } from '@playwright/test';
import { extensionWorker } from './browser.ts';

/** A site that the extension does not know. */
export const SITE = 'https://intranet.fernley.example';

/** What is written on it. */
const DRAFT = '<p>We leverage what people said.</p>';

/** Serves a page with a draft at every address of some sites; what stands at `?html=` is the page's own. */
export async function routeSites(context: BrowserContext, ...sites: readonly string[]): Promise<void> {
  for (const site of sites) {
    await context.route(`${site}/**`, (route) => {
      const html = new URL(route.request().url()).searchParams.get('html') ?? '';
      const body = `<!doctype html><html lang="en-GB"><title>Intranet</title>${html}
        <div role="textbox" contenteditable="true" style="min-height: 60px">${DRAFT}</div></html>`;
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    });
  }
}

/** What the browser's own page for extensions can do. */
interface ExtensionsPage {
  readonly developerPrivate: {
    addHostPermission(id: string, pattern: string): Promise<void>;
    removeHostPermission(id: string, pattern: string): Promise<void>;
  };
}

/**
 * Has the browser take it that the writer said yes to a site before: it then grants what the popup asks for without its
 * prompt, which no test can click. The site is not within reach until the popup asks.
 */
export async function agreeBeforehand(context: BrowserContext, site = SITE): Promise<void> {
  await onExtensionsPage(context, async (page, id) =>
    page.evaluate(
      ([extension = '', pattern = '']) =>
        (chrome as unknown as ExtensionsPage).developerPrivate.addHostPermission(extension, pattern),
      [id, `${site}/*`],
    ),
  );
}

/** Takes a site away from the extension, as the writer can on the browser's own page. */
export async function takeAway(context: BrowserContext, site = SITE): Promise<void> {
  await onExtensionsPage(context, async (page, id) =>
    page.evaluate(
      ([extension = '', pattern = '']) =>
        (chrome as unknown as ExtensionsPage).developerPrivate.removeHostPermission(extension, pattern),
      [id, `${site}/*`],
    ),
  );
}

async function onExtensionsPage(
  context: BrowserContext,
  act: (page: Page, id: string) => Promise<void>,
): Promise<void> {
  const id = new URL((await extensionWorker(context)).url()).host;
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await act(page, id);
  await page.close();
}

/** What the browser lets the extension reach beyond its manifest, and where it has its script run. */
export async function reach(context: BrowserContext): Promise<{ origins: string[]; registered: string[] }> {
  const worker = await extensionWorker(context);
  return worker.evaluate(async () => {
    const { origins = [] } = await chrome.permissions.getAll();
    const { host_permissions: own = [], content_scripts: scripts = [] } = chrome.runtime.getManifest();
    const declared = [...own, ...scripts.flatMap(({ matches = [] }) => matches), 'https://docs.google.com/*'];
    const registered = await chrome.scripting.getRegisteredContentScripts();
    return {
      origins: origins.filter((origin) => !declared.includes(origin)),
      registered: registered.flatMap(({ matches = [] }) => matches),
    };
  });
}
