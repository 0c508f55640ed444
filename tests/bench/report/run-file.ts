import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { rowSchema } from './row.ts';

const runSchema = v.object({
  /** When the run began, ISO 8601. */
  date: v.string(),
  /** Where it ran: processor, cores, versions, commit, load of the machine. */
  machine: v.record(v.string(), v.string()),
  /** Whether every case was measured. */
  full: v.boolean(),
  rows: v.array(rowSchema),
});

/** All figures of one run of the benchmark. */
export type Run = Readonly<v.InferOutput<typeof runSchema>>;

/** Reads a run from a JSON file. Throws with a plain message when there is none in it. */
export function readRun(path: string): Run {
  try {
    return v.parse(runSchema, JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new Error(`${path} holds no figures of a benchmark: ${error instanceof Error ? error.message : error}`);
  }
}

/** Writes a run as JSON, making the folder where it is missing. */
export function writeRun(path: string, run: Run): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(run, rounded)}\n`);
}

/** Five significant digits are more than any of the figures is worth. */
const rounded = (_key: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(5)) : value);
