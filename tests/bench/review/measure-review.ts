import type { BrowserContext } from '@playwright/test';
import { extensionWorker, launch } from '../../support/browser.ts';
import { openCheckPage } from '../../support/surfaces.ts';
import { draftText } from '../page/draft-text.ts';
import { readMainThread } from '../page/own-time.ts';
import { BEGIN, type TraceEvent, traced } from '../page/tracing.ts';
import type { Row } from '../report/row.ts';
import { measureBesideMail } from './measure-beside-mail.ts';
import { noteCaret, untilShown } from './panel-watch.ts';

const WORDS = 100_000;
const RUNS = 5;
const WHERE = `text file of ${WORDS.toLocaleString('en-GB')} words`;

/** What one run took, in milliseconds; tasks as the time for which they had the processor. */
interface Run {
  readonly text: number;
  readonly report: number;
  readonly checked: number;
  readonly pageTask: number;
  readonly panelShown: number;
  readonly panelClicked: number;
  readonly panelWhole: number;
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
    row('file chosen → a first reading age stands beside it', 'report', 1000),
    row('file chosen → all of it is checked', 'checked'),
    row('longest task in the page meanwhile', 'pageTask', 50),
    row('panel opened → the first findings are there', 'panelShown', 1000),
    row('panel opened → a click on one has led to its place', 'panelClicked', 1000),
    row('panel opened → it knows all of the draft', 'panelWhole'),
    row('longest task in page and panel meanwhile, which share a thread', 'panelTask', 50),
    ...(await measureBesideMail(WORDS)),
  ];
}

async function runOnce(context: BrowserContext, id: string, text: string): Promise<Run> {
  const page = await openCheckPage(context, id);
  await page.waitForLoadState('networkidle');
  const cdp = await context.newCDPSession(page);
  let file = { text: 0, report: 0, checked: 0 };
  const opening = await traced({ page, cdp }, async () => {
    file = await page.evaluate(fillAndWait, [text, WORDS * 0.9] as const);
  });
  await page.evaluate(() => document.querySelector<HTMLElement>('[role=textbox]')?.focus());
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
  await page.evaluate(noteCaret);
  const panel = await context.newPage();
  let shown = { opened: 0, shown: 0, whole: 0 };
  const beside = await traced({ page, cdp }, async () => {
    const opened = Date.now();
    await panel.goto(`chrome-extension://${id}/sidepanel.html`);
    shown = { opened, ...(await panel.evaluate(untilShown, WORDS * 0.9)) };
    await panel.evaluate((mark) => void performance.mark(mark), PANEL);
  });
  const result = {
    ...file,
    pageTask: longestTask(opening),
    panelShown: shown.shown - shown.opened,
    panelClicked: (await page.evaluate(() => window.caretMoved)) - shown.opened,
    panelWhole: shown.whole - shown.opened,
    panelTask: longestTask(ofOneThread(beside)),
  };
  await panel.close();
  await page.close();
  return result;
}

/** A mark that the panel makes in the trace. */
const PANEL = 'bench-panel';

/** The events as they are, when page and panel ran in one thread; throws otherwise, as one of them would go unmeasured. */
function ofOneThread(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const [page, panel] = [BEGIN, PANEL].map((mark) => events.find(({ name }) => name === mark));
  if (page?.pid !== panel?.pid || page?.tid !== panel?.tid) throw new Error('Page and panel do not share a thread');
  return events;
}

const longestTask = (events: readonly TraceEvent[]) =>
  Math.max(0, ...readMainThread(events).tasks.map(({ time }) => time));

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
    if (times.report === 0 && document.querySelector('.check-report .reading-age')) times.report = now;
    if (counted() > words) times.checked = now;
  }
  return times;
}
