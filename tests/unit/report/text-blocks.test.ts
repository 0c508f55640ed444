import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textBlocks } from '../../../lib/report/text-blocks.ts';

const kindsAndTexts = (text: string) => textBlocks(text).map(({ kind, text }) => [kind, text]);

describe('cutting a file into blocks', () => {
  test('blank lines part paragraphs, and a line end inside one does not', () => {
    expect(kindsAndTexts('We will meet\nin March.\n\nCome along.\n')).toEqual([
      ['paragraph', 'We will meet\nin March.'],
      ['paragraph', 'Come along.'],
    ]);
  });

  test('a short line that does not end as a sentence does is a heading', () => {
    expect(kindsAndTexts('Our plan for parks\n\nWe have a plan.')).toEqual([
      ['heading', 'Our plan for parks'],
      ['paragraph', 'We have a plan.'],
    ]);
  });

  test('Markdown headings, list items and table rows keep their kind and lose their marker', () => {
    expect(kindsAndTexts('## What we ask.\n- more time\n2. a named person\n| who | when |')).toEqual([
      ['heading', 'What we ask.'],
      ['list-item', 'more time'],
      ['list-item', 'a named person'],
      ['cell', '| who | when |'],
    ]);
  });

  test('a list item runs on over the lines below it', () => {
    expect(kindsAndTexts('• more time\n  for carers\n• a named person')).toEqual([
      ['list-item', 'more time\n  for carers'],
      ['list-item', 'a named person'],
    ]);
  });

  test('list items know the line they hang from', () => {
    expect(textBlocks('Residents asked for:\n\n- more time')[1]).toEqual({
      kind: 'list-item',
      text: 'more time',
      start: 24,
      leadIn: 'Residents asked for:',
    });
  });

  test('a list further down does not hang from an earlier line', () => {
    expect(textBlocks('We ask for:\n- time\n\nThat is all.\n- one thing')[3]).toEqual({
      kind: 'list-item',
      text: 'one thing',
      start: 35,
    });
  });

  test('fenced code is left out', () => {
    expect(kindsAndTexts('Before it.\n```\nleverage()\n```\nAfter it.')).toEqual([
      ['paragraph', 'Before it.'],
      ['paragraph', 'After it.'],
    ]);
  });

  test('Windows line ends part blocks and stay out of them', () => {
    expect(textBlocks('One thing.\r\n\r\nAnother thing.\r\n')).toEqual([
      { kind: 'paragraph', text: 'One thing.', start: 0 },
      { kind: 'paragraph', text: 'Another thing.', start: 14 },
    ]);
  });

  test('every block is a stretch of the text, in order, whatever the text is', () => {
    const line = fc.oneof(
      fc.constantFrom('- a', '# b', '| c |', '```', '', '\r', 'Some words here.'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        let end = 0;
        for (const block of textBlocks(text)) {
          expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text);
          expect(block.start).toBeGreaterThanOrEqual(end);
          end = block.start + block.text.length;
        }
      }),
    );
  });
});
