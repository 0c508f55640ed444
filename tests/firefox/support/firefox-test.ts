import { join } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { test as base, inject } from 'vitest';
import { DRAFT_URL } from '../../support/browser.ts';
import { setDraft } from '../../support/draft.ts';
import { pageFile } from '../../support/page-file.ts';
import { Firefox } from './firefox.ts';

interface FirefoxFixtures {
  /** A Firefox with the production build, for all tests of the file. */
  firefox: Firefox;
  /** Opens the stand-in for Outlook's compose window; with `html` the draft holds it. */
  openDraft: (html?: string) => Promise<Page>;
  /** Opens a page of one plain `contenteditable` element where the extension runs. */
  openPlain: (html: string) => Promise<Page>;
}

const outlook = async (request: HTTPRequest) => {
  await request.respond({ status: 200, ...(await pageFile(join(inject('pagesDir'), 'outlook'), request.url())) });
  return true;
};

/** Opens the stand-in for Outlook's compose window in a Firefox; with `html` the draft holds it. */
export async function openDraftIn(firefox: Firefox, html?: string): Promise<Page> {
  const page = await firefox.open(DRAFT_URL, outlook);
  if (html !== undefined) await setDraft(page, html);
  return page;
}

/** Vitest's test with the extension in a running Firefox; it is skipped where there is none. */
export const test = base
  .extend<FirefoxFixtures>({
    firefox: [
      // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
      async ({}, use) => {
        const firefox = await Firefox.start();
        await use(firefox);
        await firefox.close();
      },
      { scope: 'file' },
    ],
    openDraft: async ({ firefox }, use) => {
      await use((html) => openDraftIn(firefox, html));
    },
    openPlain: async ({ firefox }, use) => {
      await use((html) =>
        firefox.open('https://outlook.office.com/plain', async (request) => {
          await request.respond({
            contentType: 'text/html; charset=utf-8',
            body: `<!doctype html><html lang="en-GB"><title>A plain editor</title><link rel="icon" href="data:,">
              <div role="textbox" aria-multiline="true" contenteditable="true">${html}</div></html>`,
          });
          return true;
        }),
      );
    },
  })
  .skipIf(!inject('hasFirefox'));
