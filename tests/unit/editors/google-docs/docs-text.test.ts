import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DocsText } from '../../../../lib/editors/google-docs/docs-text.ts';
import { textSplice } from '../../../../lib/shared/text-splice.ts';

function docsText(text: string): DocsText {
  const docs = new DocsText();
  docs.splice({ start: 0, deleted: 0, inserted: text });
  return docs;
}

function change(docs: DocsText, after: string): void {
  const splice = textSplice(`${docs.text}`, after);
  if (splice) docs.splice(splice);
}

const texts = (docs: DocsText) => docs.blocks.map(({ text }) => text);

describe('the text of a document', () => {
  test('is cut at line ends and control characters, and shows soft breaks, tabs and no-break spaces as what they are', () => {
    const docs = docsText('\u0003A title\nOne\vtwo.\nA\tb\u00a0c\u001cNext section.\ue907After an object.\n\u0003\n');
    expect(texts(docs)).toEqual(['A title', 'One\ntwo.', 'A b c', 'Next section.', 'After an object.']);
    expect(docs.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'heading', 'paragraph', 'paragraph']);
  });

  test('is never cut into blocks of more than 4,000 characters', () => {
    const docs = docsText(`\u0003${'A sentence of some length. '.repeat(400)}\n`);
    expect(Math.max(...texts(docs).map(({ length }) => length))).toBeLessThanOrEqual(4000);
    expect(texts(docs).join('')).toBe('A sentence of some length. '.repeat(400));
  });

  test('leaves what a change does not touch the same object, and the block that was typed in its id', () => {
    const docs = docsText('\u0003One.\nTwo.\nThree.\n');
    const [one, two, three] = docs.blocks;
    change(docs, '\u0003One.\nTwo and more.\nThree.\n');
    expect(docs.blocks[0]).toBe(one);
    expect(docs.blocks[1]).toEqual({ id: two?.id, text: 'Two and more.', kind: 'paragraph' });
    expect(docs.blocks[2]).toBe(three);
  });

  test('keeps the ids of what stands around a split and a joined paragraph', () => {
    const docs = docsText('\u0003One.\nTwo.\nThree.\n');
    const ids = docs.blocks.map(({ id }) => id);
    change(docs, '\u0003One.\nTw\no.\nThree.\n');
    expect(docs.blocks.map(({ id }) => id)).toEqual([ids[0], ids[1], 4, ids[2]]);
    change(docs, '\u0003One.\nTwo.\nThree.\n');
    expect([texts(docs), docs.blocks[2]?.id]).toEqual([['One.', 'Two.', 'Three.'], ids[2]]);
  });

  test('says where a stretch of a block stands, and which block holds a place', () => {
    const text = '\u0003One.\n\nTwo words.\n';
    const docs = docsText(text);
    const id = docs.blocks[1]?.id ?? 0;
    const span = docs.spanOf(id, 4, 9);
    expect(text.slice(span?.start, span?.end)).toBe('words');
    expect(docs.placeOf(span?.start ?? 0)).toEqual({ block: id, offset: 4 });
    expect(docs.placeOf(text.length - 1)).toEqual({ block: id, offset: 10 });
    expect([docs.spanOf(id, 4, 11), docs.spanOf(99, 0, 1)]).toEqual([undefined, undefined]);
    expect(docs.blocksWithin({ start: span?.start ?? 0, end: span?.end ?? 0 })).toEqual({ first: 1, end: 2 });
  });

  test('comes to the same by any changes as when it is read afresh', () => {
    const part = fc.constantFrom('One. ', 'two', '\n', '\n\n', '\v', '\u001c', '\ue900', ' ', 'x'.repeat(5));
    const text = fc.array(part, { maxLength: 30 }).map((parts) => `\u0003${parts.join('')}\n`);
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (versions) => {
        const docs = new DocsText();
        for (const version of versions) {
          change(docs, version);
          const ids = docs.blocks.map(({ id }) => id);
          expect(`${docs.text}`).toBe(version);
          expect(texts(docs)).toEqual(texts(docsText(version)));
          expect(new Set(ids).size).toBe(ids.length);
          for (const block of docs.blocks) {
            const span = docs.spanOf(block.id, 0, block.text.length);
            expect(version.slice(span?.start, span?.end).replaceAll('\v', '\n')).toBe(block.text);
          }
        }
      }),
    );
  });
});
