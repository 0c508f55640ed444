import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textSplice } from '../../../lib/shared/text-splice.ts';

function spliced(before: string, after: string): string {
  const splice = textSplice(before, after);
  if (!splice) return before;
  return before.slice(0, splice.start) + splice.inserted + before.slice(splice.start + splice.deleted);
}

test('a change of a long text is the smallest stretch that differs', () => {
  const long = 'A sentence. '.repeat(2000);
  expect(textSplice(`${long}old${long}`, `${long}new one${long}`)).toEqual({
    start: long.length,
    deleted: 3,
    inserted: 'new one',
  });
  expect(textSplice(long, long)).toBeUndefined();
  expect(textSplice('aaa', 'aaaa')).toEqual({ start: 3, deleted: 0, inserted: 'a' });
});

test('a change made of two texts leads from the one to the other', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'ab'.repeat(3000)), { maxLength: 6 }).map((parts) => parts.join(''));
  fc.assert(fc.property(text, text, (before, after) => spliced(before, after) === after));
});
