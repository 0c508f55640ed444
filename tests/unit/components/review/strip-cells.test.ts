import { describe, expect, test } from 'vitest';
import { cellWords, stripCells } from '../../../../components/review/strip-cells.ts';
import { createChecker } from '../../../../lib/analysis/index.ts';
import { summarise } from '../../../../lib/report/summarise.ts';

const checker = createChecker();
const EASY = 'The hall is open from nine to five. You can come in and ask for a form at the desk. '.repeat(3);

function draftOf(texts: readonly string[]) {
  const blocks = texts.map((text) => ({
    kind: 'paragraph' as const,
    opening: text.slice(0, 20),
    analysis: checker.check({ text, kind: 'paragraph' }),
    ignored: [],
  }));
  const options = { readers: ['community' as const], categoriesOff: [], isIgnored: () => false };
  const { findings } = summarise(
    blocks.map(({ analysis }) => analysis),
    options,
  );
  return { blocks, findings, total: blocks.length };
}

describe('the strip', () => {
  test('has a cell for each paragraph, with its reading age and what is marked in it', () => {
    const cells = stripCells(draftOf([EASY, 'We utilise it.']));
    expect(cells.map(({ first, last, band, findings, goTo }) => ({ first, last, band, findings, goTo }))).toEqual([
      { first: 0, last: 0, band: 'easy', findings: 0, goTo: 0 },
      { first: 1, last: 1, band: 'untold', findings: 1, goTo: 1 },
    ]);
    expect(cells.map(cellWords)).toEqual([
      expect.stringMatching(/^Paragraph 1: easy to read \(reading age \d+\), nothing marked\. The hall/),
      'Paragraph 2: too short to tell a reading age, 1 finding. We utilise it.',
    ]);
  });

  test('has at most 84 cells; neighbours share one, which leads to the first of them with a finding', () => {
    const texts = Array.from({ length: 500 }, (_, at) => (at === 3 ? 'We utilise it.' : 'It is here.'));
    const cells = stripCells(draftOf(texts));
    expect([cells.length, cells[0]?.goTo, cells[0]?.last, cells.at(-1)?.last]).toEqual([84, 3, 5, 499]);
    expect(cellWords(cells[0] as never)).toMatch(/^Paragraphs 1 to 6: /);
  });
});
