import { fontCss, type Style } from '../model/style.ts';

/** Widths of text at zoom 100 %, in CSS pixels, as the canvas draws it. */
export interface TextMeasure {
  width(text: string, style: Style): number;
}

/** Words are remembered up to this length; longer stretches seldom come twice. */
const REMEMBERED_LENGTH = 40;

/** Measures with a canvas of its own. Words are remembered, so that laying out a long document again is cheap. */
export function canvasMeasure(): TextMeasure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser has no canvas');
  const widths = new Map<string, Map<string, number>>();
  const measured = (text: string, font: string) => {
    context.font = font;
    return context.measureText(text).width;
  };
  const widthsIn = (font: string) => {
    const known = widths.get(font) ?? new Map<string, number>();
    widths.set(font, known);
    return known;
  };
  return {
    width(text, style) {
      const font = fontCss(style);
      if (text.length > REMEMBERED_LENGTH) return measured(text, font);
      const known = widthsIn(font);
      const width = known.get(text) ?? measured(text, font);
      known.set(text, width);
      return width;
    },
  };
}
