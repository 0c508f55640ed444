import { describe, expect, test } from 'vitest';
import { commitmentsIn } from '../../../lib/analysis/commitments.ts';
import { readBlock } from '../../../lib/analysis/read-block.ts';
import { Vocabulary } from '../../../lib/analysis/vocabulary.ts';
import type { BlockInput } from '../../../lib/report/block-analysis.ts';
import { parse } from './view-of.ts';

const commitments = (block: BlockInput) => commitmentsIn(readBlock(block, parse, new Vocabulary(() => undefined)));
const inParagraph = (text: string) => commitments({ text, kind: 'paragraph' }).map((commitment) => commitment.text);

describe('a commitment', () => {
  test('is the sentence that makes it, and where it stands', () => {
    expect(commitments({ text: 'It rained. We will mend the roof.', kind: 'paragraph' })).toEqual([
      { start: 11, end: 33, text: 'We will mend the roof.' },
    ]);
  });

  test.each([
    'We will mend the roof.',
    'We’ll mend the roof.',
    'The council will mend the roof.',
    'Our housing team is committed to mending roofs.',
    'The trust plans to mend the roof.',
    'We therefore pledge to mend it.',
  ])('is made by: %s', (text) => {
    expect(inParagraph(text)).toEqual([text]);
  });

  test.each([
    'We will not mend the roof.',
    'You will get a letter.',
    'It will rain.',
    'The council met. It will rain.',
    'We plan carefully.',
    'Tell us, and you will hear from us.',
  ])('is not made by: %s', (text) => {
    expect(inParagraph(text)).toEqual([]);
  });

  test('hangs from the line above a list', () => {
    const text = 'mend the roof';
    expect(commitments({ text, kind: 'list-item', leadIn: 'This year we will:' })).toEqual([
      { start: 0, end: 13, text },
    ]);
    expect(commitments({ text, kind: 'list-item', leadIn: 'You can:' })).toEqual([]);
  });

  test('is not made in a heading', () => {
    expect(commitments({ text: 'What we will do', kind: 'heading' })).toEqual([]);
  });
});
