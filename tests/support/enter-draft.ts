import type { Page } from '@playwright/test';

/**
 * Goes into the draft, as a writer who clicks its first paragraph. Under a test every page thinks it has the focus, so
 * it is taken away first: what was never left is not entered.
 */
export async function enterDraft(page: Page): Promise<void> {
  await page.bringToFront();
  await page.locator('[role=textbox]').blur();
  await page.locator('[role=textbox] p').first().click();
}
