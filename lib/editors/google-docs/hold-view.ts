/** What a writer does to move the view. */
const MOVES = ['wheel', 'pointerdown', 'keydown', 'touchstart'];

/**
 * Keeps a scroller where it is, whatever else scrolls it, until the function it gives is called or the writer moves
 * the view. The function lets go after `milliseconds`.
 */
export function holdView(scroller: HTMLElement, windows: readonly Window[]): (milliseconds: number) => void {
  const { scrollTop, scrollLeft } = scroller;
  const end = new AbortController();
  const { signal } = end;
  const hold = () => {
    if (scroller.scrollTop !== scrollTop) scroller.scrollTop = scrollTop;
    if (scroller.scrollLeft !== scrollLeft) scroller.scrollLeft = scrollLeft;
  };
  // A scroll that a script makes in an animation frame is seen only after it: one callback in every frame undoes it at once.
  const holdFrame = () => {
    if (signal.aborted) return;
    hold();
    requestAnimationFrame(holdFrame);
  };
  scroller.addEventListener('scroll', hold, { signal });
  for (const each of windows) {
    for (const type of MOVES) {
      each.addEventListener(type, (event) => event.isTrusted && end.abort(), { capture: true, passive: true, signal });
    }
  }
  requestAnimationFrame(holdFrame);
  return (milliseconds) => {
    setTimeout(() => end.abort(), milliseconds);
  };
}
