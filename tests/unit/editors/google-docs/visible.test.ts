import { expect, test } from 'vitest';
import {
  afterLastVisible,
  endOfMatch,
  isInvisible,
  nextVisible,
  startOfMatch,
  visibleOf,
} from '../../../../lib/editors/google-docs/visible.ts';

test('every code unit shows or not, whichever way one asks', () => {
  const codes = Array.from({ length: 0x10000 }, (_, code) => code);
  const differing = codes.filter((code) => isInvisible(code) !== (visibleOf(String.fromCharCode(code)) === ''));
  expect(differing).toEqual([]);
});

test('a text matches by what shows of it', () => {
  const text = 'We need a\u000bbus\u00a0stop.\n\u001cNext.';
  expect(endOfMatch(text, visibleOf('a bus stop.'), 8)).toBe(19);
  expect(endOfMatch(text, visibleOf('stop. Next'), 13)).toBe(text.length - 1);
  expect(startOfMatch(text, visibleOf('need a bus'), 13)).toBe(3);
  expect([endOfMatch(text, 'abuses', 8), endOfMatch(text, 'Next.!', 21), startOfMatch(text, 'xWe', 2)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect([nextVisible(text, 19), afterLastVisible(text, 21)]).toEqual([21, 19]);
});
