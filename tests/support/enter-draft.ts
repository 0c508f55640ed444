import { expect, type Page } from '@playwright/test';
import { FOCUSED_DRAFT_KEY } from '../../lib/messaging/keys.ts';
import { extensionWorker } from './browser.ts';

/**
 * Goes into the draft, as a writer who clicks its first paragraph, and waits until surfaces can know of it. Under a test
 * every page thinks it has the focus, so it is taken away first: what was never left is not entered.
 */
export async function enterDraft(page: Page): Promise<void> {
  await page.bringToFront();
  await page.locator('[role=textbox]').blur();
  await page.locator('[role=textbox] p').first().click();
  const worker = await extensionWorker(page.context());
  const known = () => worker.evaluate((key) => chrome.storage.session.get(key), FOCUSED_DRAFT_KEY);
  await expect.poll(known).toHaveProperty(FOCUSED_DRAFT_KEY);
}
