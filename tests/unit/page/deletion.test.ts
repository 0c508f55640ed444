import { expect, test } from 'vitest';
import { deletion } from '../../../lib/page/deletion.ts';

/** The text without the first `wording`. */
function without(text: string, wording: string): string {
  const at = text.indexOf(wording);
  const { start, end } = deletion(text, at, at + wording.length);
  return text.slice(0, start) + text.slice(end);
}

test.each([
  ['We will actually do it.', 'actually', 'We will do it.'],
  ['We will do it going forward.', 'going forward', 'We will do it.'],
  ['We will do it, going forward.', 'going forward', 'We will do it.'],
  ['We will do it, going forward', 'going forward', 'We will do it'],
  ['We will, going forward, do it.', 'going forward', 'We will do it.'],
  ['However, actually we will.', 'actually', 'However, we will.'],
  ['(actually so)', 'actually', '( so)'],
])('taken out of “%s”, “%s” leaves “%s”', (text, wording, rest) => {
  expect(without(text, wording)).toBe(rest);
});
