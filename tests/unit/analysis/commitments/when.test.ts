import { expect, test } from 'vitest';
import { whenIn } from '../../../../lib/analysis/commitments/when.ts';

const said = (sentence: string) => {
  const stretch = whenIn(sentence);
  return stretch && sentence.slice(stretch.start, stretch.end);
};

test.each([
  ['We will write by 3 May 2027.', 'by 3 May 2027'],
  ['We will write in March.', 'in March'],
  ['We will write by the end of the year.', 'by the end of the year'],
  ['We will write within 20 working days of receiving it.', 'within 20 working days of receiving it'],
  ['We will write over the next three years.', 'over the next three years'],
  ['We will write every month.', 'every month'],
  ['We will write twice a year.', 'twice a year'],
  ['We will write annually.', 'annually'],
  ['Next spring we will write.', 'Next spring'],
  ['We will spend it from 2026-27.', 'from 2026-27'],
  ['We will write by summer 2027.', 'by summer 2027'],
  ['Once the board has met, we will write.', 'Once the board has met'],
  ['We will write as soon as the board has met.', 'as soon as the board has met'],
])('%s says when: %s', (sentence, when) => {
  expect(said(sentence)).toBe(when);
});

test.each([
  'We will write soon.',
  'We will write in due course.',
  'In future we will write.',
  'We will write to 20 people.',
  'We may write, and we will march.',
  'Where possible, we will write.',
  'We will write of daily life.',
])('%s does not say when', (sentence) => {
  expect(said(sentence)).toBeUndefined();
});

test('a date after the verb goes before one that stands earlier', () => {
  const sentence = 'The first came in April, and the next will come in May.';
  const { start, end } = whenIn(sentence, sentence.indexOf('come in May')) ?? { start: 0, end: 0 };
  expect(sentence.slice(start, end)).toBe('in May');
});
