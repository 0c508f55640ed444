import type { Page } from 'puppeteer-core';
import { pointAt } from '../../support/point-at.ts';

const CARD = 'common-ground-card >>> .card';

/** What the open card says; undefined while none is open. */
export function cardText(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const card = document.querySelector('common-ground-card')?.shadowRoot?.querySelector('.card:popover-open');
    return card?.textContent?.replace(/\s+/g, ' ').trim();
  });
}

/** Rests the pointer on a marked phrase, presses the first replacement on its card and says what it was. */
export async function replaceByCard(page: Page, phrase: string): Promise<string> {
  await pointAt(page, phrase);
  const choice = await page.waitForSelector(`${CARD}:popover-open .choice`);
  const words = await choice?.evaluate(({ textContent }) => textContent?.trim() ?? '');
  await choice?.click();
  await page.waitForFunction(
    () => !document.querySelector('common-ground-card')?.shadowRoot?.querySelector('.card:popover-open'),
  );
  return words ?? '';
}

/** Presses a key with Control held. */
export async function pressControl(page: Page, key: 'z' | 'y'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}
