import type { BrowserContext, Page } from '@playwright/test';

/** Opens the options page. */
export async function openOptions(context: BrowserContext, extensionId: string): Promise<Page> {
  return openSurface(context, `chrome-extension://${extensionId}/options.html`);
}

/** Opens the popup as a tab of its own, as wide as a popup is; it speaks of the draft the writer was last in. */
export async function openPopup(context: BrowserContext, extensionId: string): Promise<Page> {
  const page = await openSurface(context, `chrome-extension://${extensionId}/popup.html`);
  await page.setViewportSize({ width: 360, height: 600 });
  return page;
}

async function openSurface(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}
