import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.mjs';
import { pageFile } from './page-file.ts';

/** The production build for Chromium. */
export const EXTENSION_DIR = resolve('.output/chrome-mv3');

/** Address under which the stand-in for Outlook's compose window is served; nothing reaches the real host. */
export const DRAFT_URL = 'https://outlook.office.com/mail/compose';

const OUTLOOK_HOSTS = [
  'https://outlook.office.com/**',
  'https://outlook.office365.com/**',
  'https://outlook.live.com/**',
  'https://outlook.cloud.microsoft/**',
];

/** Options of `launch`. */
export interface LaunchOptions {
  readonly headless: boolean;
  /** Folder of the unpacked extension; `none` starts the browser bare. The production build when it is not given. */
  readonly extension?: string | 'none';
  /** Folder of the browser profile; an empty string makes a fresh one. */
  readonly profile?: string;
  /** Size of the window, in CSS pixels, and device pixels to one of them. */
  readonly window?: { readonly width: number; readonly height: number; readonly scale: number };
  readonly colorScheme?: 'light' | 'dark';
  /** The program to start, where it is not the Chromium that is found. */
  readonly executablePath?: string;
  /** Leaves the welcome page open that a fresh profile begins with; otherwise it is closed as soon as it comes. */
  readonly keepsWelcome?: boolean;
  /** Whether an extension may be installed later, or its toolbar button pressed, by the browser's own protocol. */
  readonly canInstall?: boolean;
  /** More of the browser's own switches. */
  readonly switches?: readonly string[];
}

/** Starts Chromium with an extension loaded. Throws when no Chromium is found. */
export async function launch({
  headless,
  extension = EXTENSION_DIR,
  profile = '',
  window,
  keepsWelcome = false,
  canInstall = false,
  switches = [],
  ...options
}: LaunchOptions): Promise<BrowserContext> {
  const executablePath = options.executablePath ?? (await findChromium());
  if (!executablePath) throw new Error('No Chromium found. Set CHROME_PATH or run `npm start` once.');
  const context = await chromium.launchPersistentContext(profile, {
    headless,
    ...options,
    executablePath,
    // A real window keeps its own size and device scale; Playwright's emulated ones would stand in their way.
    ...((window || !headless) && { viewport: null }),
    ...(canInstall && { ignoreDefaultArgs: ['--disable-extensions'] }),
    args: [
      ...(canInstall ? ['--enable-unsafe-extension-debugging'] : []),
      ...(window
        ? [`--force-device-scale-factor=${window.scale}`, `--window-size=${window.width},${window.height}`]
        : []),
      ...(extension === 'none' ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...switches,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  // A profile that was there before has been welcomed.
  if (!keepsWelcome && profile === '' && extension === EXTENSION_DIR) await closeWelcome(context);
  return context;
}

/**
 * Waits for the welcome page and closes it: tests and pictures are about other pages, and the sample draft in it would
 * be one more draft, in a tab that under test passes for one in front.
 */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.waitForURL(/\/welcome\.html$/, { waitUntil: 'commit' }).then(() => page);
  const coming = context.waitForEvent('page').then(isWelcome);
  const welcome = await Promise.any([...context.pages().map(isWelcome), coming]);
  await welcome.close();
}

/** The extension's worker, waited for when it has not started yet. */
export async function extensionWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** Serves the built stand-in page for every address of Outlook's four hosts, and refuses every other request. */
export async function routeOutlook(context: BrowserContext, pagesDir: string): Promise<void> {
  await routePages(context, OUTLOOK_HOSTS, 'outlook', pagesDir);
}

/** Serves one of the built pages at every address that the patterns cover. */
export async function routePages(
  context: BrowserContext,
  patterns: readonly string[],
  page: string,
  pagesDir = process.env.PAGES_DIR ?? '',
): Promise<void> {
  const folder = join(pagesDir, page);
  for (const pattern of patterns) {
    await context.route(pattern, async (route) => {
      await route.fulfill(await pageFile(folder, route.request().url()));
    });
  }
}
