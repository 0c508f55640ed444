import type { Part } from '../part.ts';
import type { Row } from '../report/row.ts';
import { logLogSlope, median } from '../report/statistics.ts';
import { type EngineCase, type EngineFigures, runCase } from './case.ts';
import type { CheckerName } from './checkers.ts';

const MB = 1_000_000;
const SIZES = [10_000, 100_000, MB, 10 * MB];
const PEERS: readonly CheckerName[] = ['write-good', 'retext-simplify and -readability', 'alex', 'harper.js'];
/** What the slowest peer gets through in a few seconds. */
const SHORT = 30_000;
/** A short text is gone through so often at most for one figure. */
const MOST_PASSES = 20;

const CASE: EngineCase = {
  checker: 'Common Ground',
  characters: MB,
  runs: 5,
  passes: 1,
  warmUp: 2 * MB,
  remembered: false,
};

/** Measures the checker: block by block, one process a case. */
export const measureEngine: Part = async ({ full }) => [
  ...speedRows(),
  ...growthRows(),
  memoryRow(),
  ...peerRows(full ? MB : SHORT),
];

function speedRows(): Row[] {
  const empty = runCase(CASE);
  const remembered = runCase({ ...CASE, checker: 'Common Ground, remembered', remembered: true });
  return [
    row('speed', '1 MB, caches empty', 'MB/s', rates(empty), { budget: { least: 1 } }),
    row('speed', '1 MB, every block remembered', 'MB/s', rates(remembered)),
    row('built-in rule set made ready', 'warm code', 'ms', empty.makeSeconds.map(milliseconds)),
  ];
}

function growthRows(): Row[] {
  const sizes = SIZES.map((size) => ({
    size,
    ...runCase({
      ...CASE,
      characters: size,
      runs: size > MB ? 3 : 5,
      passes: Math.min(MOST_PASSES, Math.max(1, MB / size)),
    }),
  }));
  const slope = logLogSlope(sizes.map(({ characters, seconds }) => ({ x: characters, y: median(seconds) })));
  return [
    ...sizes.map(({ size, seconds }) =>
      row('time', `${size / 1000} kB, caches empty`, 'ms', seconds.map(milliseconds)),
    ),
    row('growth', 'log-log slope of the medians, 10 kB to 10 MB', '', [slope], { budget: { most: 1.05 } }),
  ];
}

function memoryRow(): Row {
  const { peakBytes } = runCase({ ...CASE, characters: 10 * MB, runs: 1, warmUp: 0 });
  return row('peak memory', '10 MB, one process', 'MB', [peakBytes / MB], { budget: { most: 200 } });
}

/** As much as gets each of them warm in a second or two; WebAssembly needs little. */
const WARM_UPS: Partial<Record<CheckerName, number>> = {
  'Common Ground': MB,
  'write-good': MB,
  'retext-simplify and -readability': 300_000,
  alex: 200_000,
  'harper.js': 20_000,
};

/** Everybody on the same text in the same run. The rounds go round, so that a busy moment hits all alike. */
function peerRows(characters: number): Row[] {
  const names = [CASE.checker, ...PEERS];
  const rounds = Array.from({ length: 2 }, () =>
    names.map((checker) => runCase({ ...CASE, checker, characters, runs: 3, warmUp: WARM_UPS[checker] ?? MB })),
  );
  const speeds = names.map((_, index) => rounds.flatMap((round) => rates(round[index] as EngineFigures)));
  const our = median(speeds[0] ?? []);
  const where = (name: string) => `${name}, ${characters / 1000} kB`;
  return [
    ...names.map((name, index) => row('beside peers', where(name), 'MB/s', speeds[index] ?? [])),
    ...PEERS.map((name, index) => {
      const ratios = (speeds[index + 1] ?? []).map((speed) => our / speed);
      return row('times as fast as a peer', where(name), '×', ratios);
    }),
  ];
}

function row(measure: string, where: string, unit: string, values: readonly number[], more: Partial<Row> = {}): Row {
  return { part: 'engine', measure, where, unit, values: [...values], ...more };
}

const milliseconds = (seconds: number): number => seconds * 1000;

const rates = ({ characters, seconds }: EngineFigures): number[] => seconds.map((each) => characters / MB / each);
