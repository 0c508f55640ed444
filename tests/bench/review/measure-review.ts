import type { BrowserContext, Page } from '@playwright/test';
import { extensionWorker, launch } from '../../support/browser.ts';
import { openCheckPage } from '../../support/surfaces.ts';
import { draftText } from '../page/draft-text.ts';
import type { Row } from '../report/row.ts';

const WORDS = 100_000;
const RUNS = 5;
const WHERE = `text file of ${WORDS.toLocaleString('en-GB')} words`;

/** What one run took, in milliseconds. */
interface Run {
  readonly text: number;
  readonly report: number;
  readonly checked: number;
  readonly pageTask: number;
  readonly panelShown: number;
  readonly panelWhole: number;
  readonly pageTaskBeside: number;
  readonly panelTask: number;
}

/** How soon a very long text can be worked on in the page that checks any text, and reviewed in the panel beside it. */
export async function measureReview(): Promise<readonly Row[]> {
  const text = draftText(WORDS, true).join('\n\n');
  const context = await launch({ headless: true });
  const id = new URL((await extensionWorker(context)).url()).host;
  const runs: Run[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await runOnce(context, id, text));
  await context.close();
  const row = (measure: string, name: keyof Run, most?: number): Row => ({
    part: 'review',
    measure,
    where: WHERE,
    unit: 'ms',
    values: runs.map((each) => each[name]),
    ...(most !== undefined && { budget: { most } }),
  });
  return [
    row('file chosen → its text is there', 'text', 1000),
    row('file chosen → the report beside it counts', 'report', 1000),
    row('file chosen → all of it is checked', 'checked'),
    row('longest task in the page meanwhile', 'pageTask', 50),
    row('panel opened → the review is there', 'panelShown', 1000),
    row('panel opened → it knows all of the draft', 'panelWhole'),
    row('longest task in the page while the panel is told', 'pageTaskBeside', 50),
    row('longest task in the panel', 'panelTask'),
  ];
}

async function runOnce(context: BrowserContext, id: string, text: string): Promise<Run> {
  const page = await openCheckPage(context, id);
  await page.waitForLoadState('networkidle');
  await watchTasks(page);
  const file = await page.evaluate(fillAndWait, [text, WORDS * 0.9] as const);
  const pageTask = await longestTask(page);
  await page.evaluate(() => document.querySelector<HTMLElement>('[role=textbox]')?.focus());
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
  await watchTasks(page);
  const panel = await context.newPage();
  await panel.addInitScript(noteTasks);
  const opened = Date.now();
  await panel.goto(`chrome-extension://${id}/sidepanel.html`);
  const shown = await panel.evaluate(untilShown, WORDS * 0.9);
  const result = {
    ...file,
    pageTask,
    panelShown: shown.shown - opened,
    panelWhole: shown.whole - opened,
    pageTaskBeside: await longestTask(page),
    panelTask: await longestTask(panel),
  };
  await panel.close();
  await page.close();
  return result;
}

/** Puts a file into the page as a drop would, and waits for what comes of it. */
async function fillAndWait([text, words]: readonly [string, number]): Promise<
  Pick<Run, 'text' | 'report' | 'checked'>
> {
  const data = new DataTransfer();
  data.items.add(new File([text], 'long.txt', { type: 'text/plain' }));
  const started = performance.now();
  const times = { text: 0, report: 0, checked: 0 };
  document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  const counted = () =>
    Number(
      /([\d,]+) words/.exec(document.querySelector('.check-report')?.textContent ?? '')?.[1]?.replaceAll(',', '') ?? 0,
    );
  while (times.checked === 0) {
    await new Promise(requestAnimationFrame);
    const now = performance.now() - started;
    if (times.text === 0 && (document.querySelector('[role=textbox]')?.childElementCount ?? 0) > 0) times.text = now;
    if (times.report === 0 && counted() > 0) times.report = now;
    if (counted() > words) times.checked = now;
  }
  return times;
}

/** Waits until the panel shows a review, and until it knows all of the draft; milliseconds since 1970. */
async function untilShown(words: number): Promise<{ shown: number; whole: number }> {
  const times = { shown: 0, whole: 0 };
  while (times.whole === 0) {
    const text = document.querySelector('[aria-labelledby="how-it-reads"]')?.textContent ?? '';
    const counted = Number(/([\d,]+) words/.exec(text)?.[1]?.replaceAll(',', '') ?? 0);
    const now = performance.timeOrigin + performance.now();
    if (times.shown === 0 && counted > 0) times.shown = now;
    if (counted > words) times.whole = now;
    await new Promise(requestAnimationFrame);
  }
  return times;
}

function noteTasks(): void {
  const tasks: number[] = [];
  Object.assign(window, { tasks });
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
}

async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(noteTasks);
}

/** The longest task noted since, in milliseconds; 0 where none took 50. */
async function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks));
}
