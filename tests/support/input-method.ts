import type { Page } from '@playwright/test';

/** An input method, as for Japanese: it makes a word up of several keys, in the page and its frames. */
export interface InputMethod {
  /** Shows so much of the word, underlined, in place of what it showed before. */
  compose(text: string): Promise<void>;
  /** Puts the word in. */
  commit(text: string): Promise<void>;
}

/** The input method of a page; only Chromium's driver has one. */
export async function inputMethod(page: Page): Promise<InputMethod> {
  const session = await page.context().newCDPSession(page);
  return {
    async compose(text) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    },
    async commit(text) {
      await session.send('Input.insertText', { text });
    },
  };
}
