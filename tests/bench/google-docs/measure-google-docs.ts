import { setTimeout as pause } from 'node:timers/promises';
import { buildPages } from '../../pages/build-pages.ts';
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

const RUNS = 5;
/** UTF-16 code units that fill a little over 300 pages of the stand-in. */
const LENGTH = 1_020_000;
/** The longest to wait for a mark, in milliseconds. */
const PATIENCE = 20_000;
/** A quick typist's pace, in milliseconds a key, and what is typed. */
const GAP = 60;
const SENTENCE = ' Then we utilise the hall with the stakeholders. ';

/** Measures a document of 300 pages in the stand-in for Google Docs, beside a browser without the extension. */
export const measureGoogleDocs: Part = async () => {
  const pagesDir = await buildPages();
  const paragraphs = proseBlocks(LENGTH);
  const ours = await DocsBrowser.start('ours', pagesDir, paragraphs);
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
  await open.page.bringToFront();
  await open.page.evaluate(() => window.replica.select(window.replica.text().indexOf('\n')));
  await untilQuiet(browser.context);
  const events = await traced(open, async () => {
    for (const character of SENTENCE) {
      await open.page.keyboard.press(character === ' ' ? 'Space' : character);
      await pause(GAP);
    }
  });
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
