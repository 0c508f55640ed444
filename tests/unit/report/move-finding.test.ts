import { expect, test } from 'vitest';
import type { Finding } from '../../../lib/report/finding.ts';
import { moveFinding } from '../../../lib/report/move-finding.ts';

const finding: Finding = {
  rule: 'term/overarching',
  category: 'jargon',
  start: 3,
  end: 14,
  text: 'overarching',
  message: 'Few people say this.',
  suggestions: [
    { kind: 'replace', text: 'a main', start: 0 },
    { kind: 'replace', text: 'overall' },
  ],
  key: 'term/overarching:overarching',
  knownTo: [],
  disliked: false,
};

test('a finding moves with the starts of its suggestions, and those without one stay without', () => {
  expect(moveFinding(finding, 10)).toEqual({
    ...finding,
    start: 13,
    end: 24,
    suggestions: [
      { kind: 'replace', text: 'a main', start: 10 },
      { kind: 'replace', text: 'overall' },
    ],
  });
});

test('a finding that does not move is the same one', () => {
  expect(moveFinding(finding, 0)).toBe(finding);
});
