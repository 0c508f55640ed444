import type { Page, Worker } from '@playwright/test';

/** Presses the keys of a command. A key that Playwright sends does not reach the browser's own commands, so the command itself is dispatched. */
export async function pressCommand(page: Page, worker: Worker, command: string): Promise<void> {
  await page.bringToFront();
  await worker.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    (chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void }).dispatch(name, tab);
  }, command);
}

/** What the focused control of the card is called; empty where none has the focus. */
export function focusedControl(page: Page): Promise<string> {
  return page.evaluate(() => {
    const control = document.querySelector('common-ground-card')?.shadowRoot?.activeElement;
    return control?.getAttribute('aria-label') ?? control?.textContent?.trim() ?? '';
  });
}
