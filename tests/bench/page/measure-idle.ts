import { setTimeout as pause } from 'node:timers/promises';
import type { Row } from '../report/row.ts';
import type { OpenPage } from './bench-browser.ts';
import { caseName, type PageCase } from './cases.ts';
import { draftText, TYPED_WORDS } from './draft-text.ts';
import type { Browsers } from './measure-case.ts';
import { type MainThread, readMainThread } from './own-time.ts';
import { traced } from './tracing.ts';
import { beginSentence, endSentence, TYPING } from './typing.ts';
import { countMessages, killWorker, untilQuiet } from './worker-messages.ts';

const RUNS = 5;
/** How long nothing happens, in milliseconds. */
const IDLE = 10_000;
/** After this much silence our page takes the worker for stopped, in milliseconds. */
const SILENCE = 21_000;
/** Somebody who comes back to a draft types at this pace. */
const SLOWLY = { ...TYPING, gap: 120 };

interface Idle {
  readonly main: MainThread;
  readonly bareMain: MainThread;
  readonly messages: number;
}

/** One round: nothing happens, then the worker is killed under a half-typed word, twice. */
interface Round extends Idle {
  /** Milliseconds; undefined when the mark never came. */
  readonly afterSilence: number | undefined;
  readonly amidTyping: number | undefined;
}

/** What a page costs while nothing happens, beside a bare one, and how soon a word is marked after the worker's end. */
export async function measureIdle({ withExtension, bare }: Browsers, pageCase: PageCase): Promise<Row[]> {
  const paragraphs = draftText(pageCase.words, pageCase.findings);
  const [ours, other] = await Promise.all([withExtension.open(pageCase, paragraphs), bare.open(pageCase, paragraphs)]);
  for (const { page } of [ours, other]) await page.evaluate(() => window.benchPage.caret('end'));
  const rounds: Round[] = [];
  for (let run = 0; run < RUNS; run += 1) rounds.push(await measureRound(withExtension.context, ours, other, run));
  await Promise.all([ours.page.close(), other.page.close()]);
  return [...idleRows(caseName(pageCase), rounds), ...killedRows(caseName(pageCase), rounds)];
}

type Context = Browsers['withExtension']['context'];

/** The silence the page needs to hear is not waited for twice: nothing happens in it. */
async function measureRound(context: Context, ours: OpenPage, other: OpenPage, run: number): Promise<Round> {
  const [first = '', second = ''] = TYPED_WORDS.slice(2 * run);
  await beginSentence(ours, first, TYPING);
  await untilQuiet(context);
  const since = performance.now();
  const idle = await measureSilence(context, ours, other);
  await pause(Math.max(0, SILENCE - (performance.now() - since)));
  await killWorker(context);
  const afterSilence = await endSentence(ours, first, SLOWLY);
  await beginSentence(ours, second, TYPING);
  await killWorker(context);
  const amidTyping = await endSentence(ours, second, TYPING);
  return { ...idle, afterSilence: afterSilence.mark, amidTyping: amidTyping.mark };
}

async function measureSilence(context: Context, ours: OpenPage, other: OpenPage): Promise<Idle> {
  const before = await countMessages(context);
  const [events, bareEvents] = await Promise.all([traced(ours, () => pause(IDLE)), traced(other, () => pause(IDLE))]);
  const messages = (await countMessages(context)) - before;
  return { main: readMainThread(events), bareMain: readMainThread(bareEvents), messages };
}

const timeIn = ({ tasks }: MainThread): number => tasks.reduce((sum, { time }) => sum + time, 0);
const runsIn = ({ tasks }: MainThread): number => tasks.reduce((sum, { runs }) => sum + runs, 0);

function idleRows(where: string, rounds: readonly Round[]): Row[] {
  const row = (what: string, unit: string, figureOf: (round: Round) => number, most: number): Row => ({
    part: 'page',
    measure: `nothing happens for 10 s: ${what}`,
    where,
    unit,
    values: rounds.map(figureOf),
    budget: { most },
  });
  return [
    {
      ...row('main thread beyond the bare page', 'ms', ({ main, bareMain }) => timeIn(main) - timeIn(bareMain), 3),
      bare: rounds.map(({ bareMain }) => timeIn(bareMain)),
    },
    row('how often our scripts run (timers, frames, messages)', '', ({ main }) => runsIn(main), 0),
    row('messages to the worker', '', ({ messages }) => messages, 0),
  ];
}

function killedRows(where: string, rounds: readonly Round[]): Row[] {
  const row = (how: string, times: readonly (number | undefined)[]): Row => {
    const isNever = times.every((time) => time === undefined);
    return {
      part: 'page',
      measure: 'first mark after the worker died',
      where: `${where}; ${how}`,
      unit: 'ms',
      values: isNever ? [] : times.map((time) => time ?? TYPING.patience),
      ...(isNever && { note: 'no mark came' }),
    };
  };
  const afterSilence = rounds.map((round) => round.afterSilence);
  const amidTyping = rounds.map((round) => round.amidTyping);
  return [
    { ...row('two keys after 20 s of silence', afterSilence), budget: { most: 150 } },
    row('killed two keys before', amidTyping),
  ];
}
