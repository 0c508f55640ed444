import { expect, test } from 'vitest';
import { ValueBlocks } from '../../../lib/editors/value-blocks.ts';

const QUOTE = `________________________________
From: Joan Prewett
Sent: 24 November 2026 09:14
To: Amara Blythe
Subject: The day centres

We leverage it.`;

/** Text and place of each block. */
const shown = (blocks: ValueBlocks) =>
  blocks.all.map(({ id, text }) => [text, blocks.value.slice(blocks.pieceOf(id)?.start).startsWith(text.slice(0, 4))]);

test('of plain-text mail only what the writer wrote is given, and it stays in its place as lines come above', () => {
  const blocks = new ValueBlocks('paragraph');
  blocks.update(`Thanks, Joan.\n\n> We utilise it.\nNot so.\n\n-- \nAmara\n\n${QUOTE}`);
  expect(shown(blocks)).toEqual([
    ['Thanks, Joan.', true],
    ['Not so.', true],
  ]);
  const [, before] = blocks.all;
  blocks.update(`Good morning.\n\n${blocks.value}`);
  expect(shown(blocks).map(([text]) => text)).toEqual(['Good morning.', 'Thanks, Joan.', 'Not so.']);
  expect(blocks.all.some((block) => block === before)).toBe(true);
  const at = blocks.value.indexOf('Not so.') + 4;
  const place = blocks.placeOf(at);
  expect(blocks.all.find(({ id }) => id === place?.block)?.text.slice(place?.offset)).toBe('so.');
  expect(blocks.placeOf(blocks.value.indexOf('leverage'))).toBeUndefined();
});

test('a quote that is deleted leaves everything to be given again', () => {
  const blocks = new ValueBlocks('paragraph');
  blocks.update('Above.\n\n-----Original Message-----\n\nBelow.');
  expect(shown(blocks)).toEqual([['Above.', true]]);
  blocks.update('Above.\n\nBelow.');
  expect(shown(blocks)).toEqual([
    ['Above.', true],
    ['Below.', true],
  ]);
});
