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
const AFTERWARDS = 120;

/** Types “We leverage it. ” at the caret as a person would, and times the space that ends the word. */
export async function typeSentence(open: OpenPage, word: string, options: TypingOptions): Promise<KeyTimes> {
  await beginSentence(open, word, options);
  return endSentence(open, word, options);
}

/** Types the sentence up to the last letter of the word. */
export async function beginSentence({ page }: OpenPage, word: string, { gap }: TypingOptions): Promise<void> {
  await typeKeys(page, findingSentence(word).slice(0, lastLetterOf(word)), gap);
}

/** Types the rest of the sentence, and times the space that ends the word. */
export async function endSentence({ page }: OpenPage, word: string, options: TypingOptions): Promise<KeyTimes> {
  const { gap, patience } = options;
  const [letter = '', space = '', ...rest] = `${findingSentence(word)} `.slice(lastLetterOf(word));
  await typeKeys(page, letter, gap);
  await page.evaluate(([wanted, time]) => window.benchWatch.arm(wanted, time), [word, patience] as const);
  await typeKeys(page, space, 0);
  const times = await page.evaluate(() => window.benchWatch.result());
  await typeKeys(page, rest.join(''), gap);
  await pause(AFTERWARDS);
  return times;
}

const lastLetterOf = (word: string): number => findingSentence(word).indexOf(word) + word.length - 1;

async function typeKeys(page: Page, text: string, gap: number): Promise<void> {
  for (const character of text) {
    await page.keyboard.press(character === ' ' ? 'Space' : character);
    await pause(gap);
  }
}
