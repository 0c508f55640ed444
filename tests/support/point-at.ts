import type { AnyPage } from './any-page.ts';

/** Rests the pointer on a marked phrase of the page, as a person would to see its card. Throws when it is not marked. */
export async function pointAt(page: AnyPage, phrase: string): Promise<void> {
  const box = await page.evaluate(async (wanted) => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('common-ground-'))
      .flatMap(([, marks]) => [...marks]);
    const range = ranges.find((candidate) => String(candidate) === wanted);
    if (!(range instanceof Range)) throw new Error(`“${wanted}” is not marked`);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    // The scroll event comes with the next frame, and a card closes when the page scrolls.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const { left, top, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
    return { left, top, width, height };
  }, phrase);
  await page.mouse.move(box.left + box.width / 2 - 2, box.top + box.height / 2);
  await page.mouse.move(box.left + box.width / 2, box.top + box.height / 2);
}
