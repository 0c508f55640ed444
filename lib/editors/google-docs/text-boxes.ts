import type { Span } from './messages.ts';
import type { BoundRun } from './run.ts';
import type { LayerBox, Slice } from './run-slice.ts';
import { type Characters, isInvisible, nextVisible } from './visible.ts';

/** Boxes of one line that are so far apart belong together, as a part of their height. */
const GAP = 0.3;

/**
 * The boxes of a stretch of the text, one for each line it is on; none where one of them is in doubt. `bound` are the
 * runs on the page in the order of `text`, `sliceOf` says what of the stretch stands in one.
 */
export function textBoxes(
  bound: readonly BoundRun[],
  text: Characters,
  span: Span,
  sliceOf: (bound: BoundRun) => Slice,
): readonly LayerBox[] {
  const boxes: LayerBox[] = [];
  const shown: BoundRun[] = [];
  for (let index = firstAfter(bound, span.start); index < bound.length; index += 1) {
    const each = bound[index];
    if (!each || each.start >= span.end) break;
    const slice = sliceOf(each);
    if (slice === 'unsure') return [];
    if (!slice) continue;
    shown.push(each);
    const last = boxes.at(-1);
    if (last && isSameLine(last, slice)) boxes[boxes.length - 1] = joined(last, slice);
    else boxes.push(slice);
  }
  return isWholeWords(shown, span, text) ? boxes : [];
}

/** Whether what is on the page of a stretch begins and ends with a word of it and has no gap: a part of a word tells that something is wrong. */
function isWholeWords(shown: readonly BoundRun[], { start, end }: Span, text: Characters): boolean {
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) return true;
  const isCut = (place: number) => !isInvisible(text.charCodeAt(place - 1)) && !isInvisible(text.charCodeAt(place));
  if ((first.start > start && isCut(first.start)) || (last.end < end && isCut(last.end))) return false;
  return shown.every((each, index) => {
    const next = shown[index + 1];
    return !next || nextVisible(text, each.end) === next.start;
  });
}

/** The first run that ends behind a place of the text. */
function firstAfter(bound: readonly BoundRun[], place: number): number {
  let low = 0;
  let high = bound.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bound[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isSameLine(one: LayerBox, other: LayerBox): boolean {
  const height = Math.min(one.height, other.height);
  const shared = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top);
  const gap = Math.max(one.left, other.left) - Math.min(one.left + one.width, other.left + other.width);
  return shared > height / 2 && gap < height * GAP;
}

function joined(one: LayerBox, other: LayerBox): LayerBox {
  const left = Math.min(one.left, other.left);
  const top = Math.min(one.top, other.top);
  const right = Math.max(one.left + one.width, other.left + other.width);
  const bottom = Math.max(one.top + one.height, other.top + other.height);
  return { left, top, width: right - left, height: bottom - top };
}
