import { describe, expect, test } from 'vitest';
import { withFigures } from '../../../bench/report/docs-page.ts';
import { row } from './rows.ts';

const RUN = { date: '2026-11-24T06:00:00.000Z', machine: { Node: '24.1' }, full: false, rows: [row()] };
const BEGIN = '<!-- figures: written by `npm run bench -- --docs` -->';
const END = '<!-- end of figures -->';

describe('the page in the docs', () => {
  test('gets the figures between its two comments, and keeps the rest', () => {
    const page = `Before.\n\n${BEGIN}\nold\n${END}\n\nAfter.\n`;
    const table = '| case | median | from–to |\n| --- | --- | --- |\n| textarea | 2.00 | 1.00–3.00 |';
    expect(withFigures(page, RUN)).toBe(
      `Before.\n\n${BEGIN}\n\nmeasured 2026-11-24 · Node 24.1.\n\n**page: key → mark (ms)**\n\n${table}\n\n${END}\n\nAfter.\n`,
    );
  });

  test('without the comments is refused', () => {
    expect(() => withFigures('Nothing.', RUN)).toThrow('The page has no place for figures');
  });
});
