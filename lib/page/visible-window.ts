/** The top and bottom of something on the page, in CSS pixels of the viewport. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Which of `count` things that stand below one another reach into the view: the first, and the one after the last.
 * Asks for about 2 log₂ `count` extents.
 */
export function visibleWindow(
  count: number,
  extentOf: (index: number) => Extent,
  view: Extent,
): { readonly first: number; readonly end: number } {
  const first = firstWhere(count, (index) => extentOf(index).bottom >= view.top);
  const end = firstWhere(count, (index) => extentOf(index).top > view.bottom);
  return { first, end: Math.max(first, end) };
}

/** The first index for which a condition that stays true once it is true holds; `count` where there is none. */
function firstWhere(count: number, isTrue: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
