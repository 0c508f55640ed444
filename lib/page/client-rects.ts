import type { PagePlace } from '../editors/editor.ts';
import { rangeAt } from '../editors/range-at.ts';

/** Where a stretch of text is in the viewport now, one rectangle or more for each line. */
export function clientRects(at: PagePlace): readonly DOMRect[] {
  return [...('getClientRects' in at ? at : rangeAt(at)).getClientRects()];
}
