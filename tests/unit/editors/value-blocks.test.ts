import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ValueBlocks } from '../../../lib/editors/value-blocks.ts';

/** The blocks of a value that is read for the first time. */
function cutAnew(value: string): ValueBlocks {
  const blocks = new ValueBlocks('paragraph');
  blocks.update(value);
  return blocks;
}

const textsOf = (blocks: ValueBlocks) =>
  blocks.pieces.map(({ block, start, isParagraph }) => ({ text: block.text, start, isParagraph }));
const idsOf = (blocks: ValueBlocks) => blocks.all.map(({ id }) => id);

describe('the blocks of a text field', () => {
  test('are the paragraphs between blank lines', () => {
    const blocks = cutAnew('\n\nDear all,\nthank you.\n \n\nWe met.\n');
    expect(blocks.pieces).toEqual([
      {
        block: { id: 1, text: 'Dear all,\nthank you.', kind: 'paragraph' },
        start: 2,
        isParagraph: true,
        mayQuote: false,
      },
      { block: { id: 2, text: 'We met.\n', kind: 'paragraph' }, start: 26, isParagraph: true, mayQuote: false },
    ]);
    expect(cutAnew(' \n').all).toEqual([]);
  });

  test('are bounded, and the pieces of a long paragraph belong together', () => {
    const blocks = cutAnew(`${'It is so. '.repeat(900)}\n\nWe met.`);
    expect(blocks.pieces.map(({ isParagraph }) => isParagraph)).toEqual([true, false, false, true]);
    expect(Math.max(...blocks.all.map(({ text }) => text.length))).toBeLessThanOrEqual(4000);
  });

  test('keep their ids and are the same objects where an edit does not touch them', () => {
    const blocks = cutAnew('One.\n\nTwo.\n\nThree.\n\nFour.');
    const before = blocks.all;
    blocks.update('One.\n\nTwo is longer.\n\nThree.\n\nFour.');
    expect(idsOf(blocks)).toEqual([1, 2, 3, 4]);
    expect(blocks.all.map((block, index) => block === before[index])).toEqual([true, false, true, true]);
    expect(blocks.pieceOf(4)?.start).toBe(30);
  });

  test('get new ids where a paragraph is split, and lose them where two are joined', () => {
    const blocks = cutAnew('One. Two.\n\nThree.');
    blocks.update('One.\n\n Two.\n\nThree.');
    expect(idsOf(blocks)).toEqual([1, 3, 2]);
    blocks.update('One. Two.\n\nThree.');
    expect(idsOf(blocks)).toEqual([1, 2]);
    expect(blocks.pieceOf(3)).toBeUndefined();
  });

  test('are the same array as long as nothing changes', () => {
    const blocks = cutAnew('One.');
    const { all } = blocks;
    expect(blocks.update('One.')).toBeUndefined();
    expect(blocks.all).toBe(all);
    expect(blocks.update('One.\n')).toEqual({ start: 4, deleted: 0, inserted: '\n' });
  });

  test('say in which of them a place is, and how far behind its text', () => {
    const blocks = cutAnew('\nOne.\n\n\nTwo.');
    expect([0, 1, 5, 7, 8, 12].map((offset) => blocks.placeOf(offset))).toEqual([
      { block: 1, offset: 0 },
      { block: 1, offset: 1 },
      { block: 1, offset: 5 },
      { block: 1, offset: 7 },
      { block: 2, offset: 0 },
      { block: 2, offset: 4 },
    ]);
    expect(cutAnew('\n\nOne.').placeOf(1)).toBeUndefined();
  });

  test('cut around an edit are the blocks of the whole value cut anew, each with an id of its own', () => {
    const part = fc.constantFrom('a', 'b.', ' ', '\n', '\n\n', '\t', '\u00a0', '\u{1F600}', 'It is. '.repeat(700));
    const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
    const edit = fc.record({ at: fc.nat(), length: fc.oneof(fc.constant(0), fc.nat(8), fc.nat(9000)), text });
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 8 }), (first, edits) => {
        let value = first;
        const blocks = cutAnew(value);
        for (const { at, length, text: inserted } of edits) {
          const start = at % (value.length + 1);
          value = value.slice(0, start) + inserted + value.slice(start + length);
          blocks.update(value);
          expect(textsOf(blocks)).toEqual(textsOf(cutAnew(value)));
          expect(new Set(idsOf(blocks)).size).toBe(blocks.all.length);
          for (const piece of blocks.pieces) expect(blocks.pieceOf(piece.block.id)).toBe(piece);
        }
      }),
      { numRuns: 500 },
    );
  });
});
