/** The one stretch in which two texts differ: what stood from `start` to `oldEnd` now stands from `start` to `newEnd`. */
export interface TextChange {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The smallest stretch that holds every difference between two texts. Offsets are UTF-16 code units. */
export function textChange(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return { start, oldEnd: before.length - same, newEnd: after.length - same };
}

/** Where `start` to `end` of the old text stands in the new one; undefined when the change touched it. */
export function shifted(
  start: number,
  end: number,
  change: TextChange,
  after: string,
): { readonly start: number; readonly end: number } | undefined {
  if (end <= change.start) return isLetter(after, end) && end === change.start ? undefined : { start, end };
  if (start < change.oldEnd) return undefined;
  const by = change.newEnd - change.oldEnd;
  return start === change.oldEnd && isLetter(after, start + by - 1) ? undefined : { start: start + by, end: end + by };
}

/** Whether a letter, a figure or a mark on one stands there. Letters put right beside a word make it another word; a space or a full stop does not. */
export function isLetter(text: string, at: number): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at));
}
