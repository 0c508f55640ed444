import { expect, test } from 'vitest';
import { meansIn } from '../../../../lib/analysis/commitments/means.ts';

const said = (sentence: string) => {
  const stretch = meansIn(sentence);
  return stretch && sentence.slice(stretch.start, stretch.end);
};

test.each([
  ['We will spend £2m.', '£2m'],
  ['We will spend up to £1.5 million a year on it.', 'up to £1.5 million a year'],
  ['We will pay £300 from the roof fund.', '£300 from the roof fund'],
  ['It will be funded by the lottery.', 'funded by the lottery'],
  ['We will mend it with a grant.', 'with a grant'],
  ['Two full-time nurses will visit.', 'Two full-time nurses'],
  ['A new dedicated officer will visit.', 'A new dedicated officer'],
  ['One of us will help 3 days a week.', '3 days a week'],
])('%s says with what: %s', (sentence, means) => {
  expect(said(sentence)).toBe(means);
});

test.each([
  'We will mend the roof.',
  'We will do it within existing budgets.',
  'We will do it from existing funding.',
  'We will train nurses.',
  'We will write in 20 days.',
])('%s does not say with what', (sentence) => {
  expect(said(sentence)).toBeUndefined();
});
