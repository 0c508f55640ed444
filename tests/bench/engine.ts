import { execFileSync } from 'node:child_process';
import { type Checker, createChecker } from '../../lib/analysis/index.ts';
import { AnalysisCache } from '../../lib/worker/analysis-cache.ts';
import { proseBlocks } from './prose.ts';

/** One size of text and how long it took, caches empty. */
export interface Timing {
  readonly characters: number;
  readonly seconds: number;
}

/** What the engine's benchmark found. */
export interface EngineFigures {
  /** Milliseconds to make a checker of all built-in rules. */
  readonly compileMs: number;
  /** Characters (millions) a second on 1 MB, every cache empty. */
  readonly emptyRate: number;
  /** The same with every block's analysis remembered, as when one block of a long draft changes. */
  readonly cachedRate: number;
  readonly growth: readonly Timing[];
  /** Slope of the logarithm of time over that of size: 1 is linear. */
  readonly slope: number;
  /** Highest resident memory of a process that checks 10 MB block by block, in millions of bytes. */
  readonly peakMemory: number;
}

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
const MB = 1_000_000;
const RUNS = 5;

/** Measures the checker block by block, on one core, its code warm. */
export function measureEngine(): EngineFigures {
  const blocks = proseBlocks(MB);
  for (let run = 0; run < 3; run += 1) secondsFor(createChecker(), blocks);
  const compileMs = median(repeat(() => elapsed(() => createChecker()) * 1000));
  const emptyRate = rate(blocks, median(repeat(() => secondsFor(createChecker(), blocks))));
  const cachedRate = rate(blocks, median(repeat(() => secondsCached(blocks))));
  const growth = SIZES.map(timing);
  return { compileMs, emptyRate, cachedRate, growth, slope: slopeOf(growth), peakMemory: peakMemory() };
}

function timing(characters: number): Timing {
  const blocks = proseBlocks(characters);
  // Small sizes are over too soon to time once.
  const repeats = Math.max(1, Math.round((3 * MB) / characters));
  const seconds = elapsed(() => {
    for (let run = 0; run < repeats; run += 1) checkAll(createChecker(), blocks);
  });
  const compile = elapsed(() => {
    for (let run = 0; run < repeats; run += 1) createChecker();
  });
  return { characters, seconds: Math.max(seconds - compile, 1e-6) / repeats };
}

function secondsFor(checker: Checker, blocks: readonly string[]): number {
  return elapsed(() => checkAll(checker, blocks));
}

/** The second pass over the same blocks, remembered as the worker remembers them. */
function secondsCached(blocks: readonly string[]): number {
  const checker = createChecker();
  const cache = new AnalysisCache({ entries: blocks.length, characters: 3 * MB });
  const checkKnown = (text: string) => cache.analysisOf({ text, kind: 'paragraph' }, (block) => checker.check(block));
  for (const block of blocks) checkKnown(block);
  return elapsed(() => {
    for (const block of blocks) checkKnown(block);
  });
}

function checkAll(checker: Checker, blocks: readonly string[]): number {
  let findings = 0;
  for (const text of blocks) findings += checker.check({ text, kind: 'paragraph' }).findings.length;
  return findings;
}

function elapsed(work: () => unknown): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

function repeat(measure: () => number): number[] {
  return Array.from({ length: RUNS }, measure);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function rate(blocks: readonly string[], seconds: number): number {
  return blocks.reduce((sum, { length }) => sum + length, 0) / MB / seconds;
}

/** Least-squares slope through the logarithms. */
function slopeOf(growth: readonly Timing[]): number {
  const points = growth.map(({ characters, seconds }) => [Math.log(characters), Math.log(seconds)] as const);
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  const covariance = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

/** In a process of its own, because the other measurements leave their garbage here. */
function peakMemory(): number {
  const output = execFileSync(process.execPath, [`${import.meta.dirname}/peak-memory.ts`], { encoding: 'utf8' });
  return Number(output) / MB;
}
