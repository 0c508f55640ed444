// `npm run bench -- [PART…] [--full] [--compare FILE] [--against DIR] [--json FILE] [--docs]`: measures Common Ground
// and prints every figure beside its budget. `--show FILE` prints an earlier run instead. Only ever run as a program.
import { parseArgs } from 'node:util';
import { measureEngine } from './engine/measure-engine.ts';
import { measureGlossary } from './glossary/measure-glossary.ts';
import { measureGoogleDocs } from './google-docs/measure-google-docs.ts';
import { machineFacts } from './machine-facts.ts';
import { measurePages } from './page/measure-pages.ts';
import type { Part } from './part.ts';
import { measureProfile } from './profile/measure-profile.ts';
import { compareRows } from './report/compare.ts';
import { writeIntoPage } from './report/docs-page.ts';
import { verdict } from './report/row.ts';
import { type Run, readRun, writeRun } from './report/run-file.ts';
import { asText, tablesOf } from './report/table.ts';
import { measureReview } from './review/measure-review.ts';
import { measureSizes } from './sizes/measure-sizes.ts';
import { measureTerms } from './terms/measure-terms.ts';

/** The parts of the benchmark, in the order in which they run. */
const PARTS: Readonly<Record<string, Part>> = {
  sizes: measureSizes,
  engine: measureEngine,
  page: measurePages,
  'google-docs': measureGoogleDocs,
  glossary: measureGlossary,
  terms: measureTerms,
  review: measureReview,
};
/** Parts that run only when they are asked for. */
const EXTRA_PARTS: Readonly<Record<string, Part>> = { profile: measureProfile };

type Options = ReturnType<typeof readOptions>;

try {
  const options = readOptions();
  const earlier = options.compare === undefined ? undefined : readRun(options.compare);
  const run = options.show === undefined ? await measure(options) : readRun(options.show);
  print(run, earlier);
  if (options.docs) writeIntoPage('docs/performance.md', run);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      full: { type: 'boolean', default: false },
      compare: { type: 'string' },
      against: { type: 'string' },
      json: { type: 'string', default: '.cache/bench/latest.json' },
      docs: { type: 'boolean', default: false },
      show: { type: 'string' },
    },
  });
  return { ...values, parts: positionals };
}

async function measure({ full, against, json, ...asked }: Options): Promise<Run> {
  const parts = asked.parts.length === 0 ? Object.keys(PARTS) : asked.parts;
  const all = { ...PARTS, ...EXTRA_PARTS };
  const unknown = parts.find((part) => !Object.hasOwn(all, part));
  if (unknown) throw new Error(`There is no part “${unknown}”; there are ${Object.keys(all).join(', ')}.`);
  const run = { date: new Date().toISOString(), machine: await machineFacts(), full };
  const rows = [];
  for (const part of parts) {
    const started = performance.now();
    rows.push(...((await all[part]?.({ full, ...(against !== undefined && { against }) })) ?? []));
    console.error(`${part}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  }
  writeRun(json, { ...run, rows });
  return { ...run, rows };
}

function print({ date, machine, rows }: Run, earlier?: Run): void {
  console.log(
    `${date} · ${Object.entries(machine)
      .map(([name, fact]) => `${name} ${fact}`)
      .join(' · ')}\n`,
  );
  const tables = tablesOf(rows, earlier && compareRows(rows, earlier.rows));
  for (const table of tables) console.log(`${asText(table)}\n`);
  const verdicts = rows.map(verdict).filter((each) => each !== undefined);
  const count = (wanted: string) => verdicts.filter((each) => each === wanted).length;
  console.log(
    `${verdicts.length} figures have a budget: ${count('met')} met, ${count('not met')} not met, ${count('not measured')} not measured.`,
  );
}
