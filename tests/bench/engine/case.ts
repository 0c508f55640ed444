import { execFileSync } from 'node:child_process';
import type { CheckerName } from './checkers.ts';

/** What a process of its own measures. */
export interface EngineCase {
  readonly checker: CheckerName;
  /** Length of the text, in UTF-16 code units. */
  readonly characters: number;
  readonly runs: number;
  /** Passes timed together as one run, each with a checker of its own: small texts are over too soon to time once. */
  readonly passes: number;
  /** Characters checked before the first run, so that the code is warm. */
  readonly warmUp: number;
  /** Whether a pass over the same text comes before each timed one, with the same checker. */
  readonly remembered: boolean;
}

/** What it found. */
export interface EngineFigures {
  /** UTF-16 code units checked in one pass. */
  readonly characters: number;
  /** Seconds of processor time of the checking thread for one pass, a figure a run. */
  readonly seconds: readonly number[];
  /** The same for making a checker. */
  readonly makeSeconds: readonly number[];
  /** Highest resident memory of the process, in bytes. */
  readonly peakBytes: number;
}

/** Measures a case in a Node process of its own, with one core's worth of our code. Throws when the process fails. */
export function runCase(engineCase: EngineCase): EngineFigures {
  const output = execFileSync(process.execPath, [`${import.meta.dirname}/run-case.ts`, JSON.stringify(engineCase)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output) as EngineFigures;
}
