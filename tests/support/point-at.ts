import type { Page } from '@playwright/test';

/** Rests the pointer on a marked phrase of the page, as a person would to see its card. Throws when it is not marked. */
export async function pointAt(page: Page, phrase: string): Promise<void> {
  const box = await page.evaluate((wanted) => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('common-ground-'))
      .flatMap(([, marks]) => [...marks]);
    const range = ranges.find((candidate) => String(candidate) === wanted);
    if (!(range instanceof Range)) throw new Error(`“${wanted}” is not marked`);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
    return { left, top, width, height };
  }, phrase);
  await page.mouse.move(box.left + box.width / 2 - 2, box.top + box.height / 2);
  await page.mouse.move(box.left + box.width / 2, box.top + box.height / 2);
}
