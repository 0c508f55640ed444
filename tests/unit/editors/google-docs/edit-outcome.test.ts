import { expect, test } from 'vitest';
import { editOutcome } from '../../../../lib/editors/google-docs/edit-outcome.ts';

const BEFORE = '\u0003We will utilise the hall.\nWe go on to another matter that takes a line of its own.\nLast.\n';
const start = BEFORE.indexOf('utilise');
const plan = { start, end: start + 'utilise'.length, text: 'use' };
const outcome = (now: string) => editOutcome(BEFORE, plan, now);

test('the outcome of a paste is told by the whole text', () => {
  expect(outcome(BEFORE)).toBe('unchanged');
  expect(outcome(BEFORE.replace('utilise', 'use'))).toBe('replaced');
  expect(outcome(BEFORE.replace('utilise', 'utiliseuse'))).toBe('suggested');
  expect(outcome(BEFORE.replace('utilise', 'useutilise'))).toBe('suggested');
  expect(outcome(BEFORE.replace('utilise', 'useuse'))).toBe('other');
  expect(outcome(BEFORE.replace('utilise', ''))).toBe('other');
  expect(outcome(`use${BEFORE}`)).toBe('other');
});

test('a no-break space may have become a plain one', () => {
  expect(editOutcome('a utilise b', { start: 2, end: 9, text: 'make\u00a0use of' }, 'a make use of b')).toBe(
    'replaced',
  );
});

test('an edit elsewhere at the same time does not hide what happened', () => {
  const now = BEFORE.replace('utilise', 'use').replace('Last.', 'At last.');
  expect(outcome(now)).toBe('replaced');
  expect(outcome(BEFORE.replace('Last.', 'At last.'))).toBe('other');
});
