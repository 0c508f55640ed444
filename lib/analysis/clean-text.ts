/** A text as the parser shall read it, and the way back to the offsets of the original. */
export interface CleanText {
  readonly text: string;
  /** Offset in the original of each character of `text`; undefined where the two are of one length. */
  readonly offsets: Int32Array | undefined;
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const NOT_PROSE = /[@`]|:\/\/|www\./;
/** Stands for what is not prose; no word holds it, so no phrase reaches across. */
const WALL = '\ufffc';
const CODE = /`[^`\n]{1,300}`/g;
/** Code units that end an address, beside white space. */
const ADDRESS_ENDS = new Set([...'<>()[]{}"“”‘’|,;'].map((sign) => sign.charCodeAt(0)));

/**
 * Takes out the characters that have no width (soft hyphen, zero-width space and joiners, word joiner, byte-order
 * mark), which would cut words in two where the reader sees one, and puts a wall for each character of web addresses,
 * e-mail addresses and code.
 */
export function cleanText(text: string): CleanText {
  const seen = INVISIBLE.test(text) ? withoutInvisible(text) : { text, offsets: undefined };
  return NOT_PROSE.test(seen.text) ? { text: withoutAddresses(withoutCode(seen.text)), offsets: seen.offsets } : seen;
}

function withoutInvisible(text: string): CleanText {
  const offsets = new Int32Array(text.length);
  let clean = '';
  let length = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !isInvisible(text.charCodeAt(at))) {
      offsets[length] = at;
      length += 1;
      continue;
    }
    clean += text.slice(from, at);
    from = at + 1;
  }
  return { text: clean, offsets: offsets.subarray(0, length) };
}

function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}

function withoutCode(text: string): string {
  return text.includes('`') ? text.replace(CODE, (code) => WALL.repeat(code.length)) : text;
}

/** Walls in every stretch between spaces that holds an `@`, `://` or `www.`. */
function withoutAddresses(text: string): string {
  let clean = '';
  let from = 0;
  for (let at = nextAddress(text, 0); at < text.length; at = nextAddress(text, from)) {
    const start = stretchStart(text, at, from);
    const end = stretchEnd(text, at);
    clean += text.slice(from, start) + WALL.repeat(end - start);
    from = end;
  }
  return clean + text.slice(from);
}

function nextAddress(text: string, from: number): number {
  const found = ['@', '://', 'www.'].map((sign) => text.indexOf(sign, from)).filter((at) => at >= 0);
  return Math.min(text.length, ...found);
}

function stretchStart(text: string, at: number, least: number): number {
  let start = at;
  while (start > least && !endsAddress(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

function stretchEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && !endsAddress(text.charCodeAt(end))) end += 1;
  // A full stop at the end is the sentence's.
  while (end > at + 1 && /[.:!?'*_]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

function endsAddress(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || ADDRESS_ENDS.has(code);
}
