import { expect, test } from 'vitest';
import { MarginRuns } from '../../../../lib/editors/google-docs/margin-runs.ts';
import type { Run } from '../../../../lib/editors/google-docs/run.ts';
import { run } from './runs.ts';

const HEIGHT = 1000;

/** A run so far down a page, at a zoom. */
function onPage(label: string, page: number, fromTop: number, zoom = 1): Run {
  const box = { left: 0, top: page * (HEIGHT + 20) * zoom, height: HEIGHT * zoom };
  return run(label, 0, 0, { left: 96 * zoom, top: box.top + fromTop * zoom, height: 17 * zoom, page: box });
}

const labels = (runs: readonly Run[]) => runs.map(({ label }) => label);

test('what is said in the same place of two pages is a header or a footer, and stays one at another zoom', () => {
  const margins = new MarginRuns();
  const first = [onPage('We utilise it.', 0, 50), onPage('Body.', 0, 100), onPage('Draft', 0, 950)];
  const second = [onPage('We utilise it.', 1, 50), onPage('More.', 1, 100), onPage('Draft', 1, 950)];
  expect(labels(margins.without(first))).toEqual(['We utilise it.', 'Body.', 'Draft']);
  expect(labels(margins.without([...first, ...second]))).toEqual(['Body.', 'More.']);
  expect(labels(margins.without([onPage('We utilise it.', 3, 50, 2), onPage('More.', 3, 100, 2)]))).toEqual(['More.']);
});

test('what is said twice in the middle of pages, elsewhere on a page, or without pages, is not', () => {
  const margins = new MarginRuns();
  const runs = [
    onPage('The same.', 0, 500),
    onPage('The same.', 1, 500),
    onPage('Again.', 0, 80),
    onPage('Again.', 1, 100),
    run('Pageless.', 0),
    run('Pageless.', 1),
  ];
  expect(margins.without(runs)).toEqual(runs);
});
