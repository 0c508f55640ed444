import { readFile } from 'node:fs/promises';
import type { AnyPage } from './any-page.ts';

/** The sample draft: a page of council prose of our own with wording of every category in it. */
export async function sampleDraft(): Promise<string> {
  return readFile('tests/pages/outlook/sample-draft.html', 'utf8');
}

/** Puts `html` into the draft through roosterjs's own model. */
export async function setDraft(page: AnyPage, html: string): Promise<void> {
  await page.evaluate(async (content) => {
    const test = window as unknown as { testEditor?: { setContent(html: string): void } };
    while (!test.testEditor) await new Promise(requestAnimationFrame);
    test.testEditor.setContent(content);
  }, html);
}
