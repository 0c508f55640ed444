import { buildPages } from '../../pages/build-pages.ts';
import { EXTENSION_DIR, extensionWorker } from '../../support/browser.ts';
import { BenchBrowser } from '../page/bench-browser.ts';
import { caseName, type PageCase } from '../page/cases.ts';
import { draftText } from '../page/draft-text.ts';
import { readMainThread } from '../page/own-time.ts';
import { traced } from '../page/tracing.ts';
import { untilQuiet } from '../page/worker-messages.ts';
import type { Row } from '../report/row.ts';
import { noteCaret, untilShown } from './panel-watch.ts';

const RUNS = 5;

/** What one run took, in milliseconds; the task as the time for which our scripts had the processor in it. */
interface Run {
  readonly shown: number;
  readonly clicked: number;
  readonly task: number;
}

/** What the panel beside a long mail costs the mail’s own page, and how soon it can be used there. */
export async function measureBesideMail(words: number): Promise<readonly Row[]> {
  const pageCase: PageCase = { words, findings: true, caret: 'start', prefilled: true, editor: 'contenteditable' };
  const browser = await BenchBrowser.start(EXTENSION_DIR, await buildPages());
  const runs: Run[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await runOnce(browser, pageCase));
  await browser.close();
  const row = (measure: string, name: keyof Run, most: number): Row => ({
    part: 'review',
    measure,
    where: caseName(pageCase),
    unit: 'ms',
    values: runs.map((each) => each[name]),
    budget: { most },
  });
  return [
    row('panel opened → the first findings are there', 'shown', 1000),
    row('panel opened → a click on one has led to its place', 'clicked', 1000),
    row('most that our scripts take of one task in the page while the panel is told', 'task', 50),
  ];
}

async function runOnce(browser: BenchBrowser, pageCase: PageCase): Promise<Run> {
  const { context } = browser;
  const open = await browser.open(pageCase, draftText(pageCase.words, true));
  await open.page.locator('[contenteditable]').first().focus();
  await untilQuiet(context);
  await open.page.evaluate(noteCaret);
  const panel = await context.newPage();
  const address = `chrome-extension://${new URL((await extensionWorker(context)).url()).host}/sidepanel.html`;
  let opened = 0;
  let shown = 0;
  const events = await traced(open, async () => {
    opened = Date.now();
    await panel.goto(address);
    ({ shown } = await panel.evaluate(untilShown, pageCase.words * 0.9));
  });
  const moved = await open.page.evaluate(() => window.caretMoved);
  await panel.close();
  await open.page.close();
  const task = Math.max(0, ...readMainThread(events).tasks.map(({ own }) => own));
  return { shown: shown - opened, clicked: moved - opened, task };
}
