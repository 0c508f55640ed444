import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** The sample draft: a page of council prose of our own with wording of every category in it. */
export async function sampleDraft(): Promise<string> {
  return readFile('tests/pages/outlook/sample-draft.html', 'utf8');
}

/** Puts `html` into the draft through roosterjs's own model. */
export async function setDraft(page: Page, html: string): Promise<void> {
  await page.waitForFunction(() => 'testEditor' in window);
  await page.evaluate((content) => {
    (window as unknown as { testEditor: { setContent(html: string): void } }).testEditor.setContent(content);
  }, html);
}
