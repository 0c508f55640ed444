import { describe, expect, test } from 'vitest';
import { commitmentsIn } from '../../../lib/analysis/commitments.ts';
import { readBlock } from '../../../lib/analysis/read-block.ts';
import { Vocabulary } from '../../../lib/analysis/vocabulary.ts';
import type { BlockInput } from '../../../lib/report/block-analysis.ts';
import { parse } from './view-of.ts';

const commitments = (block: BlockInput) => commitmentsIn(readBlock(block, parse, new Vocabulary(() => undefined)));
const inParagraph = (text: string) => commitments({ text, kind: 'paragraph' }).map((commitment) => commitment.text);

/** A commitment in words alone. */
const said = (block: BlockInput) =>
  commitments(block).map(({ who, what, when, means }) =>
    [who, what, when, means].map((part) => (part ? `${part.inLeadIn ? '^' : ''}${part.text}` : '–')),
  );

describe('a commitment', () => {
  test('is the sentence that makes it, with who, what, when and with what where they stand', () => {
    const text = 'It rained. We will open two hubs by March 2027 with £2 million from the housing fund.';
    expect(commitments({ text, kind: 'paragraph' })).toEqual([
      {
        start: 11,
        end: 85,
        text: text.slice(11),
        who: { start: 11, end: 13, text: 'We' },
        what: { start: 19, end: 84, text: text.slice(19, 84) },
        when: { start: 33, end: 46, text: 'by March 2027' },
        means: { start: 52, end: 84, text: '£2 million from the housing fund' },
      },
    ]);
  });

  test.each([
    'We will mend the roof.',
    'We’ll mend the roof.',
    'We shall mend the roof.',
    'We are going to mend the roof.',
    'The council will mend the roof.',
    'The Department for Work and Pensions will mend the roof.',
    'Jobs North East will mend the roof.',
    'Our housing team is committed to mending roofs.',
    'The trust plans to mend the roof.',
    'Our aim is to mend the roof.',
    'We therefore pledge to mend it.',
    'In this plan we will mend the roof.',
    'If it leaks, we will mend it.',
    'If it leaks we will mend it.',
    'The board, which meets in May, will mend the roof.',
    'Each of the councils will mend a roof.',
    'The roof will be mended.',
    'A newsletter will be sent to tenants.',
    'Legislation will give councils the power to mend roofs.',
    'The board will consist of tenants.',
    'There will be two helpers at each meeting.',
    'This will include a new roof.',
    'The minister has announced that she will mend the roof.',
    'We are mending roofs until 2029.',
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
    'The new roof will save money.',
    'People will choose the new roof.',
    'This will help tenants.',
    'We will need a new roof.',
    'Asking councils will help.',
    'Many councils will mend roofs.',
    'They will either:',
    'Will we mend the roof?',
    'This strategy sets out how the council will change.',
    'It names the roofs we will mend.',
    'We think that the council will mend the roof.',
    'We hope to mend the roof.',
    'We are mending roofs.',
    'The aim of the meetings is to talk.',
    'She has the will to mend it.',
    'Many tenants will be affected.',
  ])('is not made by: %s', (text) => {
    expect(inParagraph(text)).toEqual([]);
  });

  test('may be made by somebody named in the sentence before', () => {
    expect(said({ text: 'The council will mend roofs. They will also paint doors.', kind: 'paragraph' })).toEqual([
      ['The council', 'mend roofs', '–', '–'],
      ['They', 'paint doors', '–', '–'],
    ]);
    expect(said({ text: 'It rained on the roofs. They will also leak.', kind: 'paragraph' })).toEqual([]);
  });

  test('in the passive is made by whoever is named after "by", or by nobody', () => {
    expect(said({ text: 'The roof will be mended by a skilled, patient team by May.', kind: 'paragraph' })).toEqual([
      ['a skilled, patient team', 'The roof will be mended by a skilled, patient team by May', 'by May', '–'],
    ]);
    expect(said({ text: 'The roof will be mended by using tar.', kind: 'paragraph' })).toEqual([
      ['–', 'The roof will be mended by using tar', '–', '–'],
    ]);
  });

  test('hangs from the line above a list, with what that line says for all', () => {
    const text = 'mend the roof';
    const item = (leadIn: string) => said({ text, kind: 'list-item', leadIn });
    expect(item('This year we will:')).toEqual([['^we', text, '^This year', '–']]);
    expect(item('It is late. Actions the council will take to help:')).toEqual([['^the council', text, '–', '–']]);
    expect(item('You will:')).toEqual([]);
    expect(item('You can:')).toEqual([]);
    expect(item('We are doing this by:')).toEqual([]);
    expect(said({ text: 'running courses until 2029', kind: 'list-item', leadIn: 'We are:' })).toHaveLength(1);
  });

  test('is not made in a heading, nor by the line a list hangs from', () => {
    expect(commitments({ text: 'What we will do', kind: 'heading' })).toEqual([]);
    expect(inParagraph('We will:')).toEqual([]);
    expect(inParagraph('The paper sets out the actions the council will take to:')).toEqual([]);
  });
});
