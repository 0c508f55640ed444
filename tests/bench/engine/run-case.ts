// Measures one case of the engine's benchmark (its argument, as JSON) and prints the figures as JSON.
import { prose, proseBlocks } from '../prose.ts';
import type { EngineCase, EngineFigures } from './case.ts';
import { CHECKERS, type Check } from './checkers.ts';

const KIBIBYTE = 1024;

const { checker, characters, runs, passes, warmUp, remembered } = JSON.parse(process.argv[2] ?? '') as EngineCase;
const make = CHECKERS[checker];
const makeSeconds: number[] = [];

// A text for once is never held whole, so that the peak is the checker's own.
const isForOnce = runs * passes === 1 && !remembered;
const blocks = isForOnce ? [] : proseBlocks(characters);
const text = () => (isForOnce ? prose(characters) : blocks);

if (warmUp > 0) await checkAll(await make(), prose(warmUp, 11));
const seconds: number[] = [];
for (let run = 0; run < runs; run += 1) seconds.push(await timedRun());
const figures: EngineFigures = {
  characters: blocks.reduce((sum, { length }) => sum + length, 0) || characters,
  seconds,
  makeSeconds,
  peakBytes: process.resourceUsage().maxRSS * KIBIBYTE,
};
console.log(JSON.stringify(figures));

/** Seconds for one pass, the mean of `passes`; making the checker is not part of it. */
async function timedRun(): Promise<number> {
  let total = 0;
  for (let pass = 0; pass < passes; pass += 1) {
    const started = process.threadCpuUsage();
    const check = await make();
    makeSeconds.push(secondsSince(started));
    if (remembered) await checkAll(check, text());
    total += await checkAll(check, text());
  }
  return total / passes;
}

/** Seconds of this thread's processor time to check every block: a busy machine hardly changes them. */
async function checkAll(check: Check, texts: Iterable<string>): Promise<number> {
  const started = process.threadCpuUsage();
  for (const each of texts) await check(each);
  return secondsSince(started);
}

function secondsSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(started);
  return (user + system) / 1_000_000;
}
