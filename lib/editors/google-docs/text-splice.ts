import type { TextSplice } from './messages.ts';

/** How many UTF-16 code units are compared at once before single ones are: browsers compare strings fast. */
const CHUNK = 4096;

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
  let at = 0;
  while (at + CHUNK <= most && one.slice(at, at + CHUNK) === other.slice(at, at + CHUNK)) at += CHUNK;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}

function sameAtEnd(one: string, other: string, most: number): number {
  const chunk = (text: string, from: number) => text.slice(text.length - from - CHUNK, text.length - from);
  let same = 0;
  while (same + CHUNK <= most && chunk(one, same) === chunk(other, same)) same += CHUNK;
  while (same < most && one.charCodeAt(one.length - 1 - same) === other.charCodeAt(other.length - 1 - same)) same += 1;
  return same;
}
