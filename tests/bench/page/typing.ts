import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { OpenPage } from './bench-browser.ts';
import { findingSentence } from './draft-text.ts';
import type { KeyTimes } from './mark-watch.ts';

/** How a sentence is typed. */
export interface TypingOptions {
  /** Milliseconds between keys. */
  readonly gap: number;
  /** How long to wait for the mark, in milliseconds; 0 where none is awaited. */
  readonly patience: number;
}

/** A quick typist's pace, and as long as anybody would wait. */
export const TYPING: TypingOptions = { gap: 30, patience: 5000 };

/** The check after the last key of a sentence has ended by then, in milliseconds. */
const AFTERWARDS = 200;

/** Types “We leverage it. ” at the caret as a person would, and times the space that ends the word. */
export async function typeSentence({ page }: OpenPage, word: string, options: TypingOptions): Promise<KeyTimes> {
  const sentence = `${findingSentence(word)} `;
  const end = sentence.indexOf(word) + word.length;
  await typeKeys(page, sentence.slice(0, end), options.gap);
  await page.evaluate(([wanted, patience]) => window.benchWatch.arm(wanted, patience), [
    word,
    options.patience,
  ] as const);
  await page.keyboard.press('Space');
  const times = await page.evaluate(() => window.benchWatch.result());
  await typeKeys(page, sentence.slice(end + 1), options.gap);
  await pause(AFTERWARDS);
  return times;
}

async function typeKeys(page: Page, text: string, gap: number): Promise<void> {
  for (const character of text) {
    await page.keyboard.press(character === ' ' ? 'Space' : character);
    await pause(gap);
  }
}
