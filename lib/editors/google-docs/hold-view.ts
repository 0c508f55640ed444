/** What a writer does to move the view. */
const MOVES = ['wheel', 'pointerdown', 'keydown', 'touchstart'];

/** Held on for so many frames at least: where frames are slow, the last step of a scroll comes late. */
const FRAMES = 4;
/** Held on no longer than this, whoever scrolls, in milliseconds. */
const MOST = 3000;

/**
 * Keeps a scroller where it is, whatever else scrolls it, until the function it gives is called or the writer moves
 * the view. The function lets go once nothing has scrolled for `milliseconds`.
 */
export function holdView(scroller: HTMLElement, windows: readonly Window[]): (milliseconds: number) => void {
  const { scrollTop, scrollLeft } = scroller;
  const end = new AbortController();
  const { signal } = end;
  let patience = Number.POSITIVE_INFINITY;
  let scrolled = performance.now();
  let still = 0;
  const hold = () => {
    if (scroller.scrollTop === scrollTop && scroller.scrollLeft === scrollLeft) return;
    scroller.scrollTo({ top: scrollTop, left: scrollLeft, behavior: 'instant' });
    scrolled = performance.now();
    still = 0;
  };
  // A scroll that a script makes in an animation frame is seen only after it: one callback in every frame undoes it at once.
  const holdFrame = () => {
    if (signal.aborted) return;
    hold();
    still += 1;
    if (still > FRAMES && performance.now() - scrolled > patience) end.abort();
    else requestAnimationFrame(holdFrame);
  };
  scroller.addEventListener('scroll', hold, { signal });
  for (const each of windows) {
    for (const type of MOVES) {
      each.addEventListener(type, (event) => event.isTrusted && end.abort(), { capture: true, passive: true, signal });
    }
  }
  requestAnimationFrame(holdFrame);
  return (milliseconds) => {
    patience = milliseconds;
    scrolled = performance.now();
    // A tab in the background has no frames.
    setTimeout(() => end.abort(), MOST);
  };
}
