import type { Row } from '../report/row.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { caseName, type PageCase } from './cases.ts';
import { draftText } from './draft-text.ts';
import type { Browsers } from './measure-case.ts';
import { readMainThread, type Task } from './own-time.ts';
import { traced } from './tracing.ts';
import { untilQuiet } from './worker-messages.ts';

const RUNS = 5;
/** The longest to wait for the marks, in milliseconds. */
const PATIENCE = 20_000;

const CASE: Omit<PageCase, 'editor'> = {
  words: 100_000,
  findings: true,
  caret: 'start',
  prefilled: false,
};

/** How soon a very long draft in an editor has its visible marks, and the longest task it costs the page. */
export async function measureLongDraft({ withExtension, bare }: Browsers, editor: PageCase['editor']): Promise<Row[]> {
  const pageCase = { ...CASE, editor };
  const paragraphs = draftText(CASE.words, CASE.findings);
  const { wordsInView } = await fillOnce(withExtension, pageCase, paragraphs, []);
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const ours = await fillOnce(withExtension, pageCase, paragraphs, wordsInView);
    const other = await fillOnce(bare, pageCase, paragraphs, []);
    runs.push({ ...ours, bareTasks: other.tasks });
  }
  const longest = (tasks: readonly Task[], timeOf: (task: Task) => number) => Math.max(0, ...tasks.map(timeOf));
  const row = (measure: string, values: number[], more: Partial<Row> = {}): Row => ({
    part: 'page',
    measure,
    where: caseName(pageCase),
    unit: 'ms',
    values,
    ...more,
  });
  return [
    row(
      'long draft: filled → all marks in view painted',
      wordsInView.length === 0 ? [] : runs.map(({ marked }) => marked),
      { budget: { most: 500 }, ...(wordsInView.length === 0 && { note: 'no marks are seen' }) },
    ),
    row(
      'long draft: most that our scripts take of one task',
      runs.map(({ tasks }) => longest(tasks, ({ own }) => own)),
      { budget: { most: 50 } },
    ),
    row(
      'long draft: longest task',
      runs.map(({ tasks }) => longest(tasks, ({ time }) => time)),
      { bare: runs.map(({ bareTasks }) => longest(bareTasks, ({ time }) => time)) },
    ),
  ];
}

interface Filled {
  /** Milliseconds until the expected words were marked; the patience when they never were. */
  readonly marked: number;
  readonly tasks: readonly Task[];
  readonly wordsInView: readonly string[];
}

/** Fills an empty page with the draft and waits until everything is checked. */
async function fillOnce(
  browser: BenchBrowser,
  pageCase: PageCase,
  paragraphs: readonly string[],
  words: readonly string[],
): Promise<Filled> {
  const open = await browser.open(pageCase, paragraphs);
  await untilQuiet(browser.context);
  let marked: number | undefined;
  const events = await traced(open, async () => {
    marked = await open.page.evaluate(
      ([draft, wanted, patience]) =>
        window.benchWatch.untilMarked(wanted, patience, () => window.benchPage.fill(draft)),
      [paragraphs, words, PATIENCE] as const,
    );
    await untilQuiet(browser.context);
  });
  const wordsInView = await open.page.evaluate(() => window.benchWatch.wordsInView());
  await open.page.close();
  return { marked: marked ?? PATIENCE, tasks: readMainThread(events).tasks, wordsInView };
}
