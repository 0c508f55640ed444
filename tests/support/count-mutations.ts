import type { AnyPage } from './any-page.ts';

/** Counts what changes in the editor from now on that nobody typed. */
export async function countMutations(page: AnyPage): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const root = document.querySelector('[role=textbox]');
    if (!root) throw new Error('There is no editor');
    const counter = { count: 0 };
    const options = { subtree: true, childList: true, characterData: true, attributes: true };
    new MutationObserver((records) => {
      counter.count += records.length;
    }).observe(root, options);
    Object.assign(window, { mutationCounter: counter });
  });
  return () => page.evaluate(() => (window as unknown as { mutationCounter: { count: number } }).mutationCounter.count);
}
