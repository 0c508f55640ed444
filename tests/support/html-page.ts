import type { Page } from '@playwright/test';

/** Opens a page of this markup at an address where the extension runs. */
export async function openHtml(page: Page, html: string): Promise<void> {
  await page.route('https://outlook.office.com/html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en-GB"><title>A page</title>${html}</html>`,
    }),
  );
  await page.goto('https://outlook.office.com/html');
}
