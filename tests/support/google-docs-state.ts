import type { Page } from '@playwright/test';

/** The document's whole text. */
export const docText = (page: Page) => page.evaluate(() => window.replica.text());

/** A line for each paragraph, with bold, italic and proposals written out. */
export const docParagraphs = (page: Page) => page.evaluate(() => window.replica.paragraphs());

/** How often the page was asked, selected in and pasted into. */
export const docCounts = (page: Page) => page.evaluate(() => window.replica.counts());

/** Whether keys go to the document. */
export const docHasFocus = (page: Page) => page.evaluate(() => window.replica.hasFocus());

/** What is selected. */
export const docSelection = (page: Page) => page.evaluate(() => window.replica.selection());

/** How far the document is scrolled, in CSS pixels. */
export const docScrollTop = (page: Page) =>
  page.evaluate(() => (document.querySelector('.kix-appview-editor') as Element).scrollTop);

/** Puts the caret before a wording as the writer does. */
export async function caretBefore(page: Page, wording: string): Promise<void> {
  await page.evaluate((wanted) => window.replica.select(window.replica.find(wanted)), wording);
}

/** Scrolls so that a wording is in view. */
export async function scrollToWording(page: Page, wording: string): Promise<void> {
  await page.evaluate((wanted) => window.replica.scrollTo(window.replica.find(wanted)), wording);
}
