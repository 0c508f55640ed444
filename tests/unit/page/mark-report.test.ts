import { expect, test } from 'vitest';
import { markReport, sentenceAt } from '../../../lib/page/mark-report.ts';
import type { Finding } from '../../../lib/report/finding.ts';

const finding: Finding = {
  rule: 'term/leverage',
  category: 'jargon',
  start: 3,
  end: 11,
  text: 'leverage',
  message: 'Plainer words say it.',
  suggestions: [],
  key: 'term/leverage:leverage',
  term: 'leverage',
  knownTo: [],
  disliked: false,
};

test('a report of a wrong mark holds rule, wording and version, and nothing that stands around it', () => {
  expect(markReport(finding, '1.2.3')).toBe(
    'Common Ground: a mark that seems wrong\nWording: leverage\nRule: term/leverage\nTerm: leverage\nVersion: 1.2.3\n',
  );
});

test('the sentence is added where the writer gives it', () => {
  const text = 'We met on 3.5 acres. We leverage it! Then we left.';
  const sentence = sentenceAt(text, text.indexOf('leverage'));
  expect(sentence).toBe('We leverage it!');
  expect(markReport(finding, '1.2.3', sentence)).toContain('\nSentence: We leverage it!\n');
});
