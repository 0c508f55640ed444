// `npm run --silent check`: the checker for files, without a browser. Only ever run as a program.
import { createChecker } from '../analysis/index.ts';
import { checkText } from './check-text.ts';
import { InputError } from './input-error.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { readTerms } from './read-terms.ts';
import { readText } from './read-text.ts';
import { jsonLine, textReport } from './report.ts';

const CHECKED = 0;
const OVER_LIMIT = 1;
const BAD_INPUT = 2;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options !== 'help') return await checkFiles(options);
    console.log(USAGE);
    return CHECKED;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    return BAD_INPUT;
  }
}

/** Checks every file; one that cannot be read is named on standard error and the others are still checked. */
async function checkFiles({ files, format, readers, terms, failOver }: Options): Promise<number> {
  const checker = createChecker(terms === undefined ? {} : { terms: await readTerms(terms) });
  let findings = 0;
  let allRead = true;
  for (const file of files) {
    try {
      const text = await readText(file);
      const report = checkText(checker, text, readers);
      findings += report.findings.length;
      console.log(format === 'jsonl' ? jsonLine(file, report) : textReport(file, text, report));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      console.error(error.message);
      allRead = false;
    }
  }
  if (!allRead) return BAD_INPUT;
  return failOver !== undefined && findings > failOver ? OVER_LIMIT : CHECKED;
}
