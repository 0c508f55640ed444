/** A change of a text: `deleted` UTF-16 code units from `start` on make room for `inserted`. */
export interface TextSplice {
  readonly start: number;
  readonly deleted: number;
  readonly inserted: string;
}

/** How many UTF-16 code units are compared at once: browsers compare strings fast. Where they differ, halves of them are. */
const CHUNK = 65_536;

/** The smallest change that makes `after` of `before`; undefined where they are the same. */
export function textSplice(before: string, after: string): TextSplice | undefined {
  if (before === after) return undefined;
  const start = sameAtStart(before, after);
  const most = Math.min(before.length, after.length) - start;
  const same = sameAtEnd(before, after, most);
  return { start, deleted: before.length - same - start, inserted: after.slice(start, after.length - same) };
}

function sameAtStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  return sameLength(most, (from, to) => one.slice(from, to) === other.slice(from, to));
}

function sameAtEnd(one: string, other: string, most: number): number {
  const stretch = (text: string, from: number, to: number) => text.slice(text.length - to, text.length - from);
  return sameLength(most, (from, to) => stretch(one, from, to) === stretch(other, from, to));
}

/** How far two texts are the same, of `most` UTF-16 code units; `isSame` compares them between two places. */
function sameLength(most: number, isSame: (from: number, to: number) => boolean): number {
  let same = 0;
  for (let step = CHUNK; step >= 1; step /= 2) {
    while (same + step <= most && isSame(same, same + step)) same += step;
  }
  return same;
}
