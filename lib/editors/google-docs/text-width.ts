import type { TextWidth } from './run-measure.ts';

/** How many widths are kept. */
const MOST_KEPT = 4000;
/** A font no document is written in: what stays set when a font's name makes no sense. */
const NO_FONT = '1px monospace';

/** Measures text on a canvas of its own, which is never put into the page. */
export function textWidth(document: Document): TextWidth {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  let font = '';
  return (wanted, text) => {
    const key = `${wanted}\n${text}`;
    const known = widths.get(key);
    if (known !== undefined || !context) return known;
    if (font !== wanted) {
      context.font = NO_FONT;
      context.font = wanted;
      font = wanted;
    }
    if (context.font === NO_FONT) return undefined;
    const { width } = context.measureText(text);
    if (widths.size >= MOST_KEPT) widths.clear();
    widths.set(key, width);
    return width;
  };
}
