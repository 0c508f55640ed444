import { expect, type Page } from '@playwright/test';

/** Brings a surface to the size that is left to it at 200 % zoom of a window of this size, in CSS pixels. */
export async function zoomTwice(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width: width / 2, height: height / 2 });
}

/**
 * Holds that nothing lies outside the window sideways, that no words are cut off, and that everything which can be used
 * can be scrolled to and stands free.
 */
export async function expectAllInReach(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(outOfSight)).toEqual([]);
  const controls = page.locator('button, a, input, select, [role=textbox], [role=tab], [role=option]');
  for (const control of await controls.all()) {
    // Scrolls there and sees that a click would reach it, and does not click.
    if ((await control.isVisible()) && (await control.isEnabled())) await control.click({ trial: true });
  }
}

/** What lies outside the window or is cut off, in words. */
function outOfSight(): string[] {
  const words = (element: Element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent}`;
  const faults = document.documentElement.scrollWidth > innerWidth ? ['the page is scrolled sideways'] : [];
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility() || element.closest('.unseen, [aria-hidden=true], svg')) continue;
    const { left, right, width, height } = element.getBoundingClientRect();
    if (width * height === 0) continue;
    if (left < -0.5 || right > innerWidth + 0.5) faults.push(`outside: ${words(element)}`);
    const isCut = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible';
    if (isCut && element.clientWidth > 0) faults.push(`cut off: ${words(element)}`);
  }
  return faults.map((fault) => fault.slice(0, 120));
}
