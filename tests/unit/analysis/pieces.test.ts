import { describe, expect, test } from 'vitest';
import { makeChecker } from '../../../lib/analysis/checker.ts';
import { MAX_BLOCK_LENGTH } from '../../../lib/report/block-analysis.ts';
import { ruleSet, term } from './view-of.ts';

const checker = makeChecker(ruleSet({ builtInTerms: [term('hub', { plain: ['office'] })] }));
const check = (text: string) => checker.check({ text, kind: 'paragraph' });
const sentence = 'We will meet a hub at the ICB (integrated care board). ';

describe('a block that is too long', () => {
  test('is checked in pieces, and offsets are those of the whole', () => {
    const times = Math.ceil((2.5 * MAX_BLOCK_LENGTH) / sentence.length);
    const one = check(sentence);
    const many = check(sentence.repeat(times));
    const at = Array.from({ length: times }, (_, index) => index * sentence.length);
    expect(many.findings.map(({ start, end, suggestions }) => [start, end, suggestions])).toEqual(
      at.map((start) => [start + 15, start + 18, [{ kind: 'replace', text: 'an office', start: start + 13 }]]),
    );
    expect(many.commitments.map(({ start }) => start)).toEqual(at);
    expect(many.spelledOut).toEqual(['ICB']);
    expect(many.counts.words).toBe(one.counts.words * times);
  });
});
