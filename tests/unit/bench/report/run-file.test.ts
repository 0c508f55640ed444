import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readRun, writeRun } from '../../../bench/report/run-file.ts';
import { row } from './rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'common-ground-bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the file of figures', () => {
  test('a run is read as it was written, to five digits', () => {
    const path = join(folder, 'new', 'run.json');
    const run = { date: '2026-11-24T06:00:00.000Z', machine: { Node: '24' }, full: false };
    writeRun(path, { ...run, rows: [row({ values: [1.23456789], budget: { most: 33 } })] });
    expect(readRun(path)).toEqual({ ...run, rows: [row({ values: [1.2346], budget: { most: 33 } })] });
  });

  test('what holds no figures is refused in plain words', () => {
    const path = join(folder, 'other.json');
    writeFileSync(path, '{"date":"today"}');
    expect(() => readRun(path)).toThrow(`${path} holds no figures of a benchmark`);
    expect(() => readRun(join(folder, 'none.json'))).toThrow('none.json holds no figures of a benchmark: ENOENT');
  });
});
