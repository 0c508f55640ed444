import { setTimeout as pause } from 'node:timers/promises';
import type { Row } from '../report/row.ts';
import type { OpenPage } from './bench-browser.ts';
import { caseName, type PageCase } from './cases.ts';
import { draftText, TYPED_WORDS } from './draft-text.ts';
import type { Browsers } from './measure-case.ts';
import { type MainThread, readMainThread } from './own-time.ts';
import { traced } from './tracing.ts';
import { TYPING, typeSentence } from './typing.ts';
import { countMessages, killWorker, untilQuiet } from './worker-messages.ts';

const RUNS = 5;
/** How long nothing happens, in milliseconds. */
const IDLE = 10_000;
/** After this much silence the page takes the worker for stopped, in milliseconds. */
const SILENCE = 21_000;
/** Somebody who comes back to a draft types at this pace, in milliseconds between keys. */
const PACE = 120;

/**
 * A page on which nothing happens for a while, beside a bare one; then its worker is killed and somebody types. One
 * measurement after the other on the same page, so that the silence need not be waited for twice.
 */
export async function measureIdle({ withExtension, bare }: Browsers, pageCase: PageCase): Promise<Row[]> {
  const paragraphs = draftText(pageCase.words, pageCase.findings);
  const [ours, other] = await Promise.all([withExtension.open(pageCase, paragraphs), bare.open(pageCase, paragraphs)]);
  for (const { page } of [ours, other]) await page.evaluate(() => window.benchPage.caret('end'));
  await untilQuiet(withExtension.context);
  const idle: { time: number; bareTime: number; runs: number; messages: number }[] = [];
  const afterSilence: number[] = [];
  const amidTyping: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const since = performance.now();
    const before = await countMessages(withExtension.context);
    const { main, bareMain } = await idleTraced(ours, other);
    const messages = (await countMessages(withExtension.context)) - before;
    idle.push({ time: timeIn(main), bareTime: timeIn(bareMain), runs: runsIn(main), messages });
    await pause(SILENCE - (performance.now() - since));
    await killWorker(withExtension.context);
    afterSilence.push(await timeOfMark(ours, run, PACE));
    await killWorker(withExtension.context);
    amidTyping.push(await timeOfMark(ours, run + RUNS, TYPING.gap));
    await untilQuiet(withExtension.context);
  }
  await Promise.all([ours.page.close(), other.page.close()]);
  return rowsOf(caseName(pageCase), idle, afterSilence, amidTyping);
}

async function idleTraced(ours: OpenPage, other: OpenPage): Promise<{ main: MainThread; bareMain: MainThread }> {
  const [events, bareEvents] = await Promise.all([traced(ours, () => pause(IDLE)), traced(other, () => pause(IDLE))]);
  return { main: readMainThread(events), bareMain: readMainThread(bareEvents) };
}

const timeIn = ({ tasks }: MainThread): number => tasks.reduce((sum, { time }) => sum + time, 0);
const runsIn = ({ tasks }: MainThread): number => tasks.reduce((sum, { runs }) => sum + runs, 0);

async function timeOfMark(open: OpenPage, index: number, gap: number): Promise<number> {
  const word = TYPED_WORDS[index] ?? '';
  return (await typeSentence(open, word, { ...TYPING, gap })).mark ?? TYPING.patience;
}

function rowsOf(
  where: string,
  idle: readonly { time: number; bareTime: number; runs: number; messages: number }[],
  afterSilence: number[],
  amidTyping: number[],
): Row[] {
  const row = (measure: string, at: string, unit: string, values: number[], more: Partial<Row> = {}): Row => ({
    part: 'page',
    measure,
    where: at,
    unit,
    values,
    ...more,
  });
  const none = { budget: { most: 0 } };
  return [
    row(
      'nothing happens for 10 s: main thread beyond the bare page',
      where,
      'ms',
      idle.map(({ time, bareTime }) => time - bareTime),
      { bare: idle.map(({ bareTime }) => bareTime), budget: { most: 3 } },
    ),
    row(
      'nothing happens for 10 s: our scripts run (timers, frames, messages)',
      where,
      'times',
      idle.map(({ runs }) => runs),
      none,
    ),
    row(
      'nothing happens for 10 s: messages to the worker',
      where,
      '',
      idle.map(({ messages }) => messages),
      none,
    ),
    row('first mark after the worker died', `${where}, somebody comes back after 20 s`, 'ms', afterSilence, {
      budget: { most: 150 },
    }),
    row('first mark after the worker died', `${where}, killed half a second before`, 'ms', amidTyping),
  ];
}
