import { describe, expect, test } from 'vitest';
import { makeChecker } from '../../../../lib/analysis/checker.ts';
import type { BlockKind } from '../../../../lib/report/block-analysis.ts';
import { ruleSet } from '../view-of.ts';

const LONG =
  'The implementation of the revised allocations framework, which was considered at the meeting of the executive ' +
  'committee in the autumn, will necessitate the identification of additional accommodation across the municipality, ' +
  'notwithstanding the considerable financial uncertainty that continues to characterise the sector.';
const DENSE =
  'Organisational transformation necessitates collaborative prioritisation, interdisciplinary accountability, proportionate ' +
  'evaluation methodologies, sustainable infrastructure investment, continuous improvement initiatives and administrative rationalisation.';
const PLAIN =
  'We went to the shop on the hill and then we came back down the lane to the house by the old mill, where we sat in ' +
  'the sun and ate our bread and had a long talk about the day and all that we had seen on the way.';

const checker = makeChecker(ruleSet());
const findings = (text: string, kind: BlockKind = 'paragraph') => checker.check({ text, kind }).findings;

describe('a hard sentence', () => {
  test('is found whole, and the message says why', () => {
    const [finding, ...others] = findings(`It rains. ${LONG} So be it.`);
    expect(others).toEqual([]);
    expect(finding).toEqual({
      rule: 'sentence/hard-to-read',
      category: 'sentence',
      start: 10,
      end: 10 + LONG.length,
      text: LONG,
      message: 'This sentence has 41 words; most readers lose the thread after about 25.',
      suggestions: [{ kind: 'ask', text: 'Can you say this in two or three shorter sentences?' }],
      key: expect.stringMatching(/^sentence\/hard-to-read:\d+$/),
      knownTo: [],
      disliked: false,
    });
  });

  test('may be short of words and full of long ones', () => {
    expect(findings(DENSE).map(({ message }) => message)).toEqual([
      '18 of the 19 words in this sentence are long ones, which makes it slow to read.',
    ]);
  });

  test.each([
    ['a long sentence of easy words', PLAIN, 'paragraph'],
    ['a short sentence of hard words', 'Organisational transformation necessitates prioritisation.', 'paragraph'],
    ['a heading', LONG, 'heading'],
    ['a cell', LONG, 'cell'],
  ] as const)('is not %s', (_, text, kind) => {
    expect(findings(text, kind)).toEqual([]);
  });
});
