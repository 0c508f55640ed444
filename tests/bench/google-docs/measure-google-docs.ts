import { setTimeout as pause } from 'node:timers/promises';
import { buildPages } from '../../pages/build-pages.ts';
import { EXTENSION_DIR } from '../../support/browser.ts';
import type { OpenPage } from '../page/bench-browser.ts';
import { ownTimePerKey, readMainThread, taskTimePerKey } from '../page/own-time.ts';
import { traced } from '../page/tracing.ts';
import { untilQuiet } from '../page/worker-messages.ts';
import type { Part } from '../part.ts';
import { proseBlocks } from '../prose.ts';
import type { Row } from '../report/row.ts';
import { median } from '../report/statistics.ts';
import { DocsBrowser } from './docs-browser.ts';
import { measureSilence, type Silence } from './silence.ts';
import { caretIntoDocs, DOCS_LENGTH, typeInDocs } from './typing-in-docs.ts';

const RUNS = 5;
/** The longest to wait for a mark, in milliseconds. */
const PATIENCE = 20_000;

/** Measures a document of 300 pages in the stand-in for Google Docs, beside a browser without the extension. */
export const measureGoogleDocs: Part = async () => {
  const pagesDir = await buildPages();
  const paragraphs = proseBlocks(DOCS_LENGTH);
  const ours = await DocsBrowser.start(EXTENSION_DIR, pagesDir, paragraphs);
  const bare = await DocsBrowser.start('none', pagesDir, paragraphs);
  try {
    const firstMarks = await repeated(() => timeToFirstMark(ours));
    const [open, other] = [await ours.open(), await bare.open()];
    await open.page.evaluate(() => window.benchFirstMark);
    const where = `${await open.page.evaluate(() => window.replica.pages())} pages`;
    const keys = await repeated(() => typeOnce(ours, open));
    const bareKeys = await repeated(() => typeOnce(bare, other));
    const silences = await repeated(async () => {
      await untilQuiet(ours.context);
      return measureSilence(ours.context, open);
    });
    return rows(where, firstMarks, keys, bareKeys, silences);
  } finally {
    await Promise.all([ours.close(), bare.close()]);
  }
};

async function timeToFirstMark(browser: DocsBrowser): Promise<number> {
  const { page } = await browser.open();
  const time = await Promise.race([page.evaluate(() => window.benchFirstMark), pause(PATIENCE, PATIENCE)]);
  await page.close();
  return time;
}

/** Medians over the keys of a sentence, in milliseconds. */
interface KeyTimes {
  readonly own: number;
  readonly task: number;
}

async function typeOnce(browser: DocsBrowser, open: OpenPage): Promise<KeyTimes> {
  await caretIntoDocs(open);
  await untilQuiet(browser.context);
  const events = await traced(open, () => typeInDocs(open));
  const main = readMainThread(events);
  return { own: median(ownTimePerKey(main)), task: median(taskTimePerKey(main)) };
}

async function repeated<Figure>(measure: () => Promise<Figure>): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (let run = 0; run < RUNS; run += 1) figures.push(await measure());
  return figures;
}

function rows(
  where: string,
  firstMarks: readonly number[],
  keys: readonly KeyTimes[],
  bareKeys: readonly KeyTimes[],
  silences: readonly Silence[],
): Row[] {
  const row = (measure: string, unit: string, values: readonly number[], more: Partial<Row> = {}): Row => ({
    part: 'google-docs',
    measure,
    where,
    unit,
    values: [...values],
    ...more,
  });
  const inSilence = (what: string, unit: string, figureOf: (silence: Silence) => number, more: Partial<Row> = {}) =>
    row(`nothing happens for 10 s: ${what}`, unit, silences.map(figureOf), more);
  const own = keys.map((key) => key.own);
  const bareTasks = bareKeys.map(({ task }) => task);
  return [
    row('page loaded → first mark in view painted', 'ms', firstMarks, { budget: { most: 1000 } }),
    row('our scripts’ own time per key', 'ms', own, { budget: { most: 4 } }),
    row(
      'main thread per key',
      'ms',
      keys.map(({ task }) => task),
      { bare: bareTasks },
    ),
    inSilence('how often our scripts run for anything but the text poll', '', ({ strayRuns }) => strayRuns, {
      budget: { most: 0 },
    }),
    inSilence('text polls', '', ({ polls }) => polls),
    inSilence('our scripts’ own time, the polls', 'ms', ({ own }) => own),
    inSilence('messages to the worker', '', ({ messages }) => messages, { budget: { most: 0 } }),
  ];
}
