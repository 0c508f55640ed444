import { buildPages } from '../../pages/build-pages.ts';
import { EXTENSION_DIR } from '../../support/browser.ts';
import { WITHOUT_VALUE_RANGES } from '../../support/text-fields.ts';
import type { Part } from '../part.ts';
import { besideOther } from '../report/compare.ts';
import type { Row } from '../report/row.ts';
import { BenchBrowser } from './bench-browser.ts';
import { allCases, caseName, type PageCase, shortCases, WORDS } from './cases.ts';
import { type Browsers, measureCase } from './measure-case.ts';
import { measureIdle } from './measure-idle.ts';
import { measureLongDraft } from './measure-long-draft.ts';
import { measureSitting } from './measure-sitting.ts';

/** One thing after the other, each with a name to tell how far we are. */
type Steps = readonly (readonly [name: string, measure: (browsers: Browsers) => Promise<Row[]>])[];

/** Measures what the writer and the page feel, in Chromium on the production build. */
export const measurePages: Part = async ({ full, against }) => {
  const pagesDir = await buildPages();
  const bare = await BenchBrowser.start('none', pagesDir);
  const ours = await BenchBrowser.start(EXTENSION_DIR, pagesDir);
  const other = against === undefined ? undefined : await BenchBrowser.start(against, pagesDir);
  const rows: Row[] = [];
  const otherRows: Row[] = [];
  try {
    for (const [name, measure] of stepsFor(full)) {
      console.error(`page: ${name}`);
      rows.push(...(await measure({ withExtension: ours, bare, isOurs: true })));
      if (other) otherRows.push(...(await measure({ withExtension: other, bare, isOurs: false })));
    }
  } finally {
    await Promise.all([bare.close(), ours.close(), other?.close()]);
  }
  rows.push(...(await measureMirror(pagesDir, full)));
  return inOrderOfMeasure(other ? besideOther(rows, otherRows) : rows);
};

/** Text fields where the browser has no ranges in their values, as in Firefox. */
async function measureMirror(pagesDir: string, full: boolean): Promise<Row[]> {
  const bare = await BenchBrowser.start('none', pagesDir, WITHOUT_VALUE_RANGES);
  const withExtension = await BenchBrowser.start(EXTENSION_DIR, pagesDir, WITHOUT_VALUE_RANGES);
  const rows: Row[] = [];
  try {
    for (const words of full ? WORDS : WORDS.slice(-1)) {
      const pageCase: PageCase = { editor: 'textarea', words, findings: true, caret: 'end', prefilled: true };
      console.error(`page: ${caseName(pageCase)}, under a mirror`);
      rows.push(...(await measureCase({ withExtension, bare, isOurs: true }, pageCase)));
    }
  } finally {
    await Promise.all([bare.close(), withExtension.close()]);
  }
  return rows.map((row) => ({ ...row, where: `${row.where}, under a mirror` }));
}

function stepsFor(full: boolean): Steps {
  const cases = full ? allCases() : shortCases();
  const idle = (['contenteditable', 'textarea', 'roosterjs'] as const).map((editor) => ({ ...IDLE_CASE, editor }));
  return [
    ...cases.map((pageCase) => [caseName(pageCase), (browsers: Browsers) => measureCase(browsers, pageCase)] as const),
    ...(full ? idle : idle.slice(0, 1)).map(
      (pageCase) => [`idle ${caseName(pageCase)}`, (browsers: Browsers) => measureIdle(browsers, pageCase)] as const,
    ),
    ['long sitting', measureSitting],
    ...(full ? (['contenteditable', 'textarea'] as const) : (['contenteditable'] as const)).map(
      (editor) => [`long draft, ${editor}`, (browsers: Browsers) => measureLongDraft(browsers, editor)] as const,
    ),
  ];
}

const IDLE_CASE: PageCase = {
  editor: 'contenteditable',
  words: 5000,
  findings: true,
  caret: 'end',
  prefilled: true,
};

/** The tables go by measure, the measuring by case. */
function inOrderOfMeasure(rows: readonly Row[]): Row[] {
  return [...Map.groupBy(rows, ({ measure }) => measure).values()].flat();
}
