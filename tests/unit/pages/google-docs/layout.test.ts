import { describe, expect, test } from 'vitest';
import { type BlockSource, nodesOf } from '../../../pages/google-docs/document-source.ts';
import { boxesOf } from '../../../pages/google-docs/layout/boxes-of.ts';
import { offsetAt } from '../../../pages/google-docs/layout/caret-place.ts';
import { type Layout, layOut } from '../../../pages/google-docs/layout/layout.ts';
import { Body } from '../../../pages/google-docs/model/body.ts';
import { DEFAULT_SWITCHES } from '../../../pages/google-docs/switches.ts';
import { annotationsOf } from '../../../pages/google-docs/view/annotations.ts';

/** Every character is 10 pixels wide, bold ones 12; 62 fit on a line. */
const measure = {
  width: (text: string, { bold }: { readonly bold: boolean }) => text.length * (bold ? 12 : 10),
};

const HEADER = { header: 'Header', footer: 'Footer' };

function layoutOf(blocks: readonly BlockSource[], pageless = false): Layout {
  const body = new Body(nodesOf({ id: 't.0', title: 'Tab 1', blocks }, { tables: 'marked', textEnd: 'newline' }));
  return layOut(body, { pageless, measure, ...HEADER });
}

const linesOf = ({ sheets }: Layout) =>
  sheets.map(({ lines }) => lines.map(({ line: { paragraph, start, end } }) => paragraph.text.slice(start, end)));

function boxes(layout: Layout, wording: string) {
  const start = layout.body.text().indexOf(wording);
  return boxesOf(layout, start, start + wording.length);
}

describe('lines', () => {
  test('are wrapped behind spaces, ended at soft breaks, and cut where a word is longer than a line', () => {
    const layout = layoutOf([`${'word '.repeat(13)}end`, 'a\u000bb', 'x'.repeat(130)]);
    expect(linesOf(layout)).toEqual([
      ['word '.repeat(12), 'word end', 'a\u000b', 'b', 'x'.repeat(62), 'x'.repeat(62), 'xxxxxx'],
    ]);
  });

  test('of one paragraph go on on the next page', () => {
    const layout = layoutOf(['x'.repeat(62 * 50)]);
    expect(linesOf(layout).map(({ length }) => length)).toEqual([42, 8]);
  });

  test('of two cells stand side by side', () => {
    const layout = layoutOf([{ table: [['one', 'two']] }]);
    const [one] = boxes(layout, 'one');
    const [two] = boxes(layout, 'two');
    expect({ sameLine: one?.y === two?.y, apart: (two?.x ?? 0) - (one?.x ?? 0) }).toEqual({
      sameLine: true,
      apart: 312,
    });
  });
});

describe('boxes', () => {
  test('of a word that is bold in its middle reach over its runs', () => {
    const [box] = boxes(layoutOf(['We lev*er*age it.']), 'leverage');
    expect(box).toMatchObject({ x: 96 + 30, width: 60 + 24 });
  });

  test('of a wrapped phrase are one on each line', () => {
    const found = boxes(layoutOf([`${'x'.repeat(56)} key stakeholders`]), 'key stakeholders');
    expect(found.map(({ x, width }) => ({ x, width }))).toEqual([
      { x: 96 + 570, width: 30 },
      { x: 96, width: 120 },
    ]);
  });

  test('lead back to the offset they came from', () => {
    const layout = layoutOf(['A line.', { table: [['one', 'two']] }, 'The *last* line.']);
    for (const wording of ['line', 'one', 'two', 'last']) {
      const start = layout.body.text().indexOf(wording);
      const [box] = boxes(layout, wording);
      expect(offsetAt(layout, box?.x ?? 0, (box?.y ?? 0) + 5)).toBe(start);
    }
  });
});

describe('annotated rectangles', () => {
  const labels = (layout: Layout, switches = {}) =>
    layout.tiles.map((tile) =>
      annotationsOf(tile, 1, measure, { ...DEFAULT_SWITCHES, ...switches }).map(({ rectangles }) =>
        rectangles.map((attributes) => attributes['aria-label']),
      ),
    );

  test('are one for each run of each line, with list markers, headers, footers and footnotes', () => {
    const layout = layoutOf([
      { kind: 'bullet', text: 'lev*er*age' },
      { text: 'home\u0002.', footnote: 'A note.' },
    ]);
    expect(labels(layout)).toEqual([
      [['●', 'lev', 'er', 'age'], ['home', '1', '.'], ['A note.'], ['Header'], ['Footer']],
    ]);
  });

  test('may drop the space at a wrap', () => {
    const layout = layoutOf([`${'x'.repeat(60)} end`]);
    expect(labels(layout, { wrapSpace: 'kept' })[0]?.[0]).toEqual([`${'x'.repeat(60)} `, 'end']);
    expect(labels(layout, { wrapSpace: 'dropped' })[0]?.[0]).toEqual(['x'.repeat(60), 'end']);
  });

  test('hold a line twice where tiles of a document without pages overlap', () => {
    const layout = layoutOf(
      Array.from({ length: 30 }, (_, index) => `line ${index}`),
      true,
    );
    const all = labels(layout).flat(2);
    expect(all.length).toBeGreaterThan(new Set(all).size);
    expect(new Set(all).size).toBe(30);
  });

  test('grow with the zoom by their transform alone', () => {
    const [tile] = layoutOf(['A *b*']).tiles;
    if (!tile) throw new Error('There is no tile');
    const [paragraph] = annotationsOf(tile, 2, measure, DEFAULT_SWITCHES);
    expect(paragraph?.rectangles[1]).toEqual({
      x: '20',
      y: '-0.32',
      width: '12',
      height: '17.6',
      fill: 'none',
      transform: 'matrix(2,0,0,2,192,195.28)',
      'aria-label': 'b',
      'data-font-css': '700 14.6667px "Arial"',
    });
  });
});
