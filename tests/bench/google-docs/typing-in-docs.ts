import { setTimeout as pause } from 'node:timers/promises';
import type { OpenPage } from '../page/bench-browser.ts';

/** UTF-16 code units that fill a little over 300 pages of the stand-in. */
export const DOCS_LENGTH = 1_020_000;
/** What is typed into the document. */
export const DOCS_SENTENCE = ' Then we utilise the hall with the stakeholders. ';
/** A quick typist's pace, in milliseconds a key. */
const GAP = 60;

/** Puts the caret at the end of the document's first paragraph. */
export async function caretIntoDocs({ page }: OpenPage): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => window.replica.select(window.replica.text().indexOf('\n')));
}

/** Types the sentence at the caret. */
export async function typeInDocs({ page }: OpenPage): Promise<void> {
  for (const character of DOCS_SENTENCE) {
    await page.keyboard.press(character === ' ' ? 'Space' : character);
    await pause(GAP);
  }
}
