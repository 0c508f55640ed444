import { cutText, type TextPiece } from '../shared/cut-text.ts';

/** Line ends with nothing between them to read: they part paragraphs in text that uses `<br>` for everything. */
const BLANK_LINES = /\n[^\S\n]*\n\s*/g;

/** Cuts a line of an editor at blank lines, and each part where it is longer than `limit` UTF-16 code units. */
export function paragraphsOf(text: string, limit: number): TextPiece[] {
  if (text.length <= limit && !text.includes('\n')) return [{ start: 0, text }];
  const pieces: TextPiece[] = [];
  let start = 0;
  const cut = (end: number) => {
    for (const piece of cutText(text.slice(start, end), limit)) {
      if (piece.text.trim() !== '') pieces.push({ start: start + piece.start, text: piece.text });
    }
  };
  for (const { index, 0: gap } of text.matchAll(BLANK_LINES)) {
    cut(index);
    start = index + gap.length;
  }
  cut(text.length);
  return pieces;
}
