import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createChecker } from '../../../lib/analysis/index.ts';
import type { Finding } from '../../../lib/report/finding.ts';

const checker = createChecker();
/** What a finding may be longer than the wording it is for, in UTF-16 code units. */
const SLACK = 20;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence of the corpus without its brackets, and the stretches that they held. */
function readSentence(marked: string): { text: string; spans: readonly Span[] } {
  const spans: Span[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const isMarked = part.startsWith('[');
    const wording = isMarked ? part.slice(1, -1) : part;
    if (isMarked) spans.push({ start: text.length, end: text.length + wording.length });
    text += wording;
  }
  return { text, spans };
}

/** Whether a finding is for a stretch: it overlaps it and is not much longer. */
const isFor = (finding: Finding) => (span: Span) => {
  const [most, length] = [span.end - span.start, finding.end - finding.start];
  return finding.start < span.end && span.start < finding.end && length <= Math.max(2 * most, most + SLACK);
};

const rows = readFileSync('tests/corpus/lessons.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [category: string, sentence: string]);

test.each(rows)('%s: %s', (category, sentence) => {
  const { text, spans } = readSentence(sentence);
  const { findings } = checker.check({ text, kind: 'paragraph' });
  const found = findings.filter((finding) =>
    spans.length === 0 ? finding.category === category : spans.some(isFor(finding)),
  );
  expect(found.length > 0).toBe(spans.length > 0);
});
