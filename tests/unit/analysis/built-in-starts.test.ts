import { describe, expect, test } from 'vitest';
import { builtInStartsOf, makeChecker } from '../../../lib/analysis/checker.ts';
import { builtInTerms, patternRules, wordClasses } from '../../../lib/analysis/data/index.ts';
import { proseBlocks } from '../../bench/prose.ts';
import { term } from './view-of.ts';

const data = { builtInTerms, patternRules, wordClasses };
const customTerms = [term('flumpery'), term('leverage')];
const whole = makeChecker({ ...data, customTerms });
const starts = builtInStartsOf(data);

describe('a rule set that compiles what a text may hold', () => {
  test('finds what one that is compiled whole finds, in whatever order it met the words', () => {
    const examples = [
      ...builtInTerms.flatMap(({ term: name, variants = [] }) =>
        [name, ...variants].map((word) => `The ${word} of it.`),
      ),
      ...patternRules.flatMap(({ examples: some }) => some.map(({ text }) => text)),
      ...proseBlocks(3000),
      'We leverage flumperies.',
    ];
    expect(examples.length).toBeGreaterThan(2000);
    for (const texts of [examples, examples.toReversed()]) {
      const bit = makeChecker({ ...data, customTerms, builtInStarts: starts });
      const differing = texts.filter((text) => {
        const block = { text, kind: 'paragraph' } as const;
        return JSON.stringify(bit.check(block)) !== JSON.stringify(whole.check(block));
      });
      expect(differing).toEqual([]);
    }
  });

  test('knows a start for every built-in term and pattern', () => {
    const count = builtInTerms.length + patternRules.reduce((sum, { patterns }) => sum + patterns.length, 0);
    expect(starts.flatMap(([, numbers]) => numbers).toSorted((a, b) => a - b)).toEqual([...Array(count).keys()]);
    expect(starts.filter(([words]) => words === '')).toEqual([]);
  });
});
