import { expect, test } from 'vitest';
import { isMentioned } from '../../../lib/analysis/mentioned.ts';
import { matchesIn, term } from './view-of.ts';

test.each([
  ['Use buy instead of purchase.', true],
  ['Words that people say aloud: write buy, not purchase.', true],
  ['Please say buy rather than purchase.', true],
  ['Instead of purchase, use buy.', true],
  ['Instead of purchase, rent it.', false],
  ['Words to avoid: acquire, purchase and procure.', true],
  ['Avoid words such as purchase.', true],
  ['Don’t write purchase.', true],
  ['We use gifts rather than purchase.', false],
  ['Rent the van, do not purchase.', false],
  ['Avoid a rash purchase.', false],
  ['In other words, purchase it.', false],
])('named as a word in "%s": %s', (text, expected) => {
  const { view, matches } = matchesIn(text, { builtInTerms: [term('purchase')] });
  expect(matches.map(({ from }) => isMentioned(view, from))).toEqual([expected]);
});

test('an item of a list of words to avoid is named as a word', () => {
  const { view } = matchesIn('purchase', { builtInTerms: [term('purchase')] });
  expect(isMentioned({ ...view, leadIn: 'Words to avoid:' }, 0)).toBe(true);
  expect(isMentioned({ ...view, leadIn: 'We will:' }, 0)).toBe(false);
});
