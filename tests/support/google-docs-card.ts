import { expect, type Locator, type Page } from '@playwright/test';
import { expectMarks, type Wording, wordBoxes } from './google-docs-marks.ts';

/** Rests the pointer on a marked wording, as a person would to see its card; on its last line where it is wrapped. */
export async function hover(page: Page, wording: Wording): Promise<void> {
  const box = (await wordBoxes(page, wording)).at(-1);
  if (!box) throw new Error(`“${wording}” is not drawn`);
  await page.mouse.move(box.x + box.width / 2 - 2, box.y + box.height / 2);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

/** Opens the card of a wording that is marked. */
export async function openCard(page: Page, wording: string): Promise<Locator> {
  await hover(page, wording);
  const card = page.getByRole('dialog');
  await expect(card.getByRole('heading')).toHaveText(wording.replaceAll('\u000b', ' '));
  return card;
}

/** Waits for the marks, presses the first replacement on the card of a wording and says what it was. */
export async function pressReplacement(page: Page, wording: string, marked: readonly Wording[]): Promise<string> {
  await expectMarks(page, marked);
  const card = await openCard(page, wording);
  const button = card.getByRole('group', { name: 'Replace with' }).getByRole('button').first();
  const text = (await button.textContent())?.trim() ?? '';
  await button.click();
  return text;
}

/** As `pressReplacement`, and waits until the card has closed because the replacement is in the document. */
export async function replaceWording(page: Page, wording: string, marked: readonly Wording[]): Promise<string> {
  const text = await pressReplacement(page, wording, marked);
  await expect(page.getByRole('dialog')).toBeHidden();
  return text;
}
