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

/** Opens the side panel as a tab of its own, as wide as a side panel is. */
export async function openSidePanel(context: BrowserContext, extensionId: string): Promise<Page> {
  const page = await openSurface(context, `chrome-extension://${extensionId}/sidepanel.html`);
  await page.setViewportSize({ width: 380, height: 800 });
  return page;
}

/** Opens the side panel at its glossary. */
export async function openPanelGlossary(context: BrowserContext, extensionId: string): Promise<Page> {
  const panel = await openSidePanel(context, extensionId);
  await panel.getByRole('tab', { name: 'Glossary' }).click();
  return panel;
}

/** The welcome page that a fresh profile begins with; the test must use `keepsWelcome`. */
export async function welcomePage(context: BrowserContext): Promise<Page> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  return context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome }));
}

async function openSurface(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** Opens the page that checks any text. */
export async function openCheckPage(context: BrowserContext, extensionId: string): Promise<Page> {
  return openSurface(context, `chrome-extension://${extensionId}/check.html`);
}
