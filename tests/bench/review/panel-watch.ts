// Functions that run in the page and in the panel beside it.

declare global {
  interface Window {
    /** When the caret was first moved, in milliseconds since 1970. */
    caretMoved: number;
  }
}

/** Has the page note when a click in the panel led to its place. */
export function noteCaret(): void {
  document.addEventListener('selectionchange', () => {
    window.caretMoved ??= performance.timeOrigin + performance.now();
  });
}

/**
 * Waits until the panel shows findings, clicks on the first, and waits until the panel knows all of the draft;
 * milliseconds since 1970.
 */
export async function untilShown(words: number): Promise<{ shown: number; whole: number }> {
  const times = { shown: 0, whole: 0 };
  while (times.whole === 0) {
    const text = document.querySelector('[aria-labelledby="how-it-reads"]')?.textContent ?? '';
    const counted = Number(/([\d,]+) words/.exec(text)?.[1]?.replaceAll(',', '') ?? 0);
    const now = performance.timeOrigin + performance.now();
    const finding = document.querySelector<HTMLElement>('.finding-place');
    if (times.shown === 0 && finding) {
      times.shown = now;
      finding.click();
    }
    if (counted > words) times.whole = now;
    await new Promise(requestAnimationFrame);
  }
  return times;
}
