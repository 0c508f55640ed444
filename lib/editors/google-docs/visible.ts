/** Everything that shows nothing: white space, controls, marks of direction, the private use area and stand-ins for objects. */
const INVISIBLE =
  /[\0- \x7f-\xa0\xad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ue000-\uf8ff\ufeff\ufffc]+/g;

/** What is read of a text, which may be too long to be put together at every key. Offsets are UTF-16 code units. */
export interface Characters {
  readonly length: number;
  charCodeAt(at: number): number;
  slice(from: number, to?: number): string;
}

/** Whether a UTF-16 code unit shows nothing. */
export function isInvisible(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x7f) return false;
  if (code <= 0xa0 || code === 0xad) return true;
  if (code < 0x1680) return false;
  return (
    code === 0x1680 ||
    code === 0x180e ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x3000 ||
    (code >= 0xe000 && code <= 0xf8ff) ||
    code === 0xfeff ||
    code === 0xfffc
  );
}

/** What of a text shows: Docs' text and what it says of its lines differ in the rest. */
export function visibleOf(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** The first place at or after `at` whose character shows; the text's length where none does. */
export function nextVisible(text: Characters, at: number): number {
  let next = at;
  while (next < text.length && isInvisible(text.charCodeAt(next))) next += 1;
  return next;
}

/** Just behind the last character before `at` that shows; 0 where none does. */
export function afterLastVisible(text: Characters, at: number): number {
  let end = at;
  while (end > 0 && isInvisible(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

/** Where `visible` ends when its characters, and no other visible ones, stand in `text` from `at` on; undefined otherwise. */
export function endOfMatch(text: Characters, visible: string, at: number): number | undefined {
  let place = at;
  for (let index = 0; index < visible.length; index += 1) {
    place = nextVisible(text, place);
    if (place >= text.length || text.charCodeAt(place) !== visible.charCodeAt(index)) return undefined;
    place += 1;
  }
  return place;
}

/** Where `visible` begins when its characters, and no other visible ones, stand in `text` just before `end`; undefined otherwise. */
export function startOfMatch(text: Characters, visible: string, end: number): number | undefined {
  let place = end;
  for (let index = visible.length - 1; index >= 0; index -= 1) {
    place = afterLastVisible(text, place);
    if (place <= 0 || text.charCodeAt(place - 1) !== visible.charCodeAt(index)) return undefined;
    place -= 1;
  }
  return place;
}
