import { describe, expect, test } from 'vitest';
import { runMeasure } from '../../../../lib/editors/google-docs/run-measure.ts';
import { sliceRun } from '../../../../lib/editors/google-docs/run-slice.ts';
import { textBoxes } from '../../../../lib/editors/google-docs/text-boxes.ts';
import { bind, CHARACTER, LINE, lines, run } from './runs.ts';

/** Every character is as wide as every other. */
const even = (_font: string, text: string) => text.length * 10;
const FONT = { font: '400 14px "Arial"' };

/** The boxes of the first `wording` in `text`: [column, line, characters]. */
function boxes(runs: Parameters<typeof bind>[0], text: string, wording: string) {
  const start = text.indexOf(wording);
  const bound = bind(runs, text);
  const span = { start, end: start + wording.length };
  const measure = runMeasure(runs, even);
  return textBoxes(bound, text, span, (each) => sliceRun(each, text, span, measure)).map(({ left, top, width }) => [
    (left - 100) / CHARACTER,
    (top - 100) / LINE,
    width / CHARACTER,
  ]);
}

describe('the boxes of a wording', () => {
  test('are its part of the line, at any zoom', () => {
    const text = '\u0003We leverage what people said.\nNext line of it.\n';
    const small = lines(['We leverage what people said.', 'Next line of it.']).map((each) => ({ ...each, ...FONT }));
    expect(boxes(small, text, 'leverage')).toEqual([[3, 0, 8]]);
    const large = small.map((each) => ({ ...each, width: each.width * 2 }));
    expect(boxes(large, text, 'leverage')).toEqual([[6, 0, 16]]);
  });

  test('are one box where bold begins in the middle of the word', () => {
    const text = '\u0003This is paragraph one\nof the draft.\n';
    const runs = [run('This is pa', 0, 0, FONT), run('ragr', 0, 10, FONT), run('aph one', 0, 14, FONT)].concat(
      run('of the draft.', 1, 0, FONT),
    );
    expect(boxes(runs, text, 'paragraph')).toEqual([[8, 0, 9]]);
  });

  test('are one on each line of a wrapped wording, without the space at the wrap', () => {
    const text = '\u0003We ask key stakeholders now.\nNext line of it.\n';
    const runs = [run('We ask key ', 0, 0, FONT), run('stakeholders now.', 1, 0, FONT), run('Next line of it.', 2)];
    expect(boxes(runs, text, 'key stakeholders')).toEqual([
      [7, 0, 3],
      [0, 1, 12],
    ]);
  });

  test('are counted from the right in a run that is read from the right', () => {
    const text = '\u0003שלום עולם\nNext line of it.\n';
    const runs = [run('שלום עולם', 0, 0, FONT), run('Next line of it.', 1)];
    expect(boxes(runs, text, 'שלום')).toEqual([[5, 0, 4]]);
  });

  test('are none where a run is read both ways, unless it is taken whole', () => {
    const text = '\u0003We say שלום here\nNext line of it.\n';
    const runs = [run('We say שלום here', 0, 0, FONT), run('Next line of it.', 1)];
    expect([boxes(runs, text, 'say'), boxes(runs, text, 'We say שלום here')]).toEqual([[], [[0, 0, 16]]]);
  });

  test('are none where a part of a word is missing', () => {
    const text = '\u0003This is a long paragraph one\nof the draft.\n';
    const runs = [run('This is a long pa', 0, 0, FONT), run('XXX', 0, 17, FONT), run('aph one', 0, 20, FONT)];
    expect(boxes([...runs, run('of the draft.', 1)], text, 'paragraph')).toEqual([]);
  });

  test('are none where the wording is not on the page', () => {
    const text = '\u0003We leverage it.\nNext line of it.\nThe last line is not drawn.\n';
    expect(boxes(lines(['We leverage it.', 'Next line of it.']), text, 'drawn')).toEqual([]);
  });
});
