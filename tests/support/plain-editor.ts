import type { Page } from '@playwright/test';

/** What a page with a plain editable element is made of. */
export interface PlainPage {
  /** What stands in the editor. */
  readonly html: string;
  readonly style?: string;
  /** Added to the page before the editor. */
  readonly head?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Opens a page of one plain `contenteditable` element at an address where the extension runs. */
export async function openPlainEditor(page: Page, { html, style, head = '', headers = {} }: PlainPage): Promise<void> {
  await page.route('https://outlook.office.com/plain', (route) =>
    route.fulfill({
      headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
      body: `<!doctype html><html lang="en-GB"><title>A plain editor</title>${head}
        <div role="textbox" aria-multiline="true" contenteditable="true"${style ? ` style="${style}"` : ''}>${html}</div></html>`,
    }),
  );
  await page.goto('https://outlook.office.com/plain');
}
