import { expect, test } from 'vitest';
import { isExplained } from '../../../lib/analysis/explained.ts';
import { matchesIn, term } from './view-of.ts';

test.each([
  ['Reablement means help to do things again.', true],
  ['“Reablement” means help.', true],
  ['Reablement is when we help you.', true],
  ['We offer reablement, which is help at home.', true],
  ['We offer reablement, that is, help at home.', true],
  ['We offer reablement – that is, help at home.', true],
  ['We offer reablement (help to do things again).', true],
  ['We offer help to do things again (reablement).', true],
  ['We offer help, known as reablement, at home.', true],
  ['It is called reablement.', true],
  ['This is what we call reablement.', true],
  ['A reablement is a kind of help.', true],
  ['We offer reablement, a kind of help.', true],
  ['Reablement is a kind of help.', true],
  ['Reablement is about doing things again.', true],
  ['Reablement is defined in the Act.', true],
  ['What is reablement?', true],
  ['What is a reablement?', true],
  ['What do we mean by “reablement”?', true],
  ['What is reablement for?', false],
  ['Is reablement any good?', false],
  ['Will they pay, and by reablement?', false],
  ['We think reablement is about money.', false],
  ['Go to the reablement desk, where a nurse sees you.', true],
  ['We offer reablement, in which people learn to cook again.', true],
  ['We offer reablement, for people who come home.', true],
  ['Reablement, the hostel in Leeds, is open.', true],
  ['We think a reablement is a good thing.', false],
  ['We offer reablement, where we can.', false],
  ['We offer reablement, for the spring.', false],
  ['Reablement, the budget.', false],
  ['We want reablement, the budget, and tea.', false],
  ['Reablement is a priority.', false],
  ['We offer reablement (see page 4).', false],
  ['We offer reablement (for example, at home).', false],
  ['We offer reablement (Smith, 2019).', false],
  ['We offer reablement (free).', false],
  ['We offer reablement (exercises, meals etc).', false],
  ['We offer reablement (in other words, help at home).', true],
  ['We offer reablement (£4 an hour).', false],
  ['We offer reablement (as defined by the board).', false],
  ['We offer reablement (with advice from nurses).', false],
  ['We offer reablement (if the doctor agrees).', false],
  ['We offer reablement (“ask before you lift”).', false],
  ['Using reablement means you can stay at home.', false],
  ['The nature of our reablement means it costs more.', false],
  ['Think again, because reablement means help.', true],
  ['For all kinds of reablement, an average figure was used.', false],
  ['We offer reablement, a service that is free.', true],
  ['We offer reablement, which helps.', false],
  ['We offer reablement.', false],
  ['We see it as reablement.', false],
  ['(reablement) helps', false],
])('explained in "%s": %s', (text, expected) => {
  const { view, matches } = matchesIn(text, { builtInTerms: [term('reablement')] });
  const [match] = matches;
  expect(match && isExplained(view.tokens, match.from, match.to)).toBe(expected);
});

test.each([
  ['A traffic regulation order, or TRO, comes first.', true],
  ['A traffic regulation order, known for short as a TRO, comes first.', true],
  ['A traffic regulation order, or ICB, comes first.', false],
  ['A traffic regulation order, as the TRO says, comes first.', false],
  ['A traffic regulation order (TRO) comes first.', false],
  ['A traffic regulation order, or nothing.', false],
])('a term given its short name in words is introduced there: %s', (text, expected) => {
  const { view, matches } = matchesIn(text, { builtInTerms: [term('traffic regulation order')] });
  const [match] = matches;
  expect(match && isExplained(view.tokens, match.from, match.to)).toBe(expected);
});
