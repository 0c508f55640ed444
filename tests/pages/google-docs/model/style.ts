/** How a stretch of text is written. */
export interface Style {
  readonly family: string;
  /** Font size at zoom 100 %, in CSS pixels. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** In suggesting mode: text somebody proposes to put in or to take out. */
  readonly suggestion?: 'inserted' | 'deleted';
}

/** Google Docs' default: Arial, 11 pt. */
export const BODY_STYLE: Style = { family: 'Arial', size: 14.6667, bold: false, italic: false };

const fonts = new WeakMap<Style, string>();

/** The style as a CSS font, written as Google Docs writes it in `data-font-css`. */
export function fontCss(style: Style): string {
  let font = fonts.get(style);
  if (font === undefined) {
    font = `${style.italic ? 'italic ' : ''}${style.bold ? 700 : 400} ${style.size}px "${style.family}"`;
    fonts.set(style, font);
  }
  return font;
}

/** True when text in both styles may share a run. */
export function sameStyle(a: Style, b: Style): boolean {
  return a === b || (fontCss(a) === fontCss(b) && a.suggestion === b.suggestion);
}
