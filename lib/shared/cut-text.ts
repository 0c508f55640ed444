/** A piece of a longer text and the UTF-16 offset where it begins. */
export interface TextPiece {
  readonly start: number;
  readonly text: string;
}

/**
 * Cuts a text into pieces of at most `limit` UTF-16 code units: at a sentence end in the second half of the piece
 * where there is one, else at white space, else where the limit falls (never inside a surrogate pair). Linear.
 */
export function cutText(text: string, limit: number): TextPiece[] {
  const pieces: TextPiece[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.length - start <= limit ? text.length : cutBefore(text, start, start + limit);
    pieces.push({ start, text: text.slice(start, end) });
    start = end;
  }
  return pieces;
}

function cutBefore(text: string, start: number, limit: number): number {
  const half = start + Math.floor((limit - start) / 2);
  let space = 0;
  for (let at = limit; at > half; at -= 1) {
    if (!isSpace(text.charCodeAt(at - 1))) continue;
    if (space === 0) space = at;
    if (isSentenceEnd(text.charCodeAt(at - 2))) return at;
  }
  if (space > 0) return space;
  return isHighSurrogate(text.charCodeAt(limit - 1)) && limit - 1 > start ? limit - 1 : limit;
}

const isSpace = (code: number) => code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
const isSentenceEnd = (code: number) => code === 0x2e || code === 0x21 || code === 0x3f;
const isHighSurrogate = (code: number) => code >= 0xd800 && code <= 0xdbff;
