import { setTimeout as pause } from 'node:timers/promises';
import type { Row } from '../report/row.ts';
import type { BenchBrowser, OpenPage } from './bench-browser.ts';
import { caseName, type PageCase } from './cases.ts';
import { draftText, TYPED_WORDS } from './draft-text.ts';
import { heapInUse } from './heap.ts';
import { type MainThread, ownTimePerKey, readMainThread, taskTimePerKey } from './own-time.ts';
import { traced } from './tracing.ts';
import { TYPING, typeSentence } from './typing.ts';
import { untilQuiet } from './worker-messages.ts';

const RUNS = 5;
const MB = 1_000_000;

/** The two browsers of a comparison. */
export interface Browsers {
  readonly withExtension: BenchBrowser;
  readonly bare: BenchBrowser;
  /** False for another extension, which may mark in a way that we do not see. */
  readonly isOurs: boolean;
}

/** What typing on a case's page gave, in milliseconds and bytes. */
interface Figures {
  readonly mark: readonly number[];
  readonly bareText: readonly number[];
  readonly own: readonly number[];
  readonly keyTime: readonly number[];
  readonly bareKeyTime: readonly number[];
  readonly heap: readonly number[];
  readonly bareHeap: readonly number[];
}

/** Types on a case's page, with the extension and without it in turn, and gives a row for each measure. */
export async function measureCase(browsers: Browsers, pageCase: PageCase): Promise<Row[]> {
  const paragraphs = draftText(pageCase.words, pageCase.findings);
  const ours = await ready(browsers.withExtension, pageCase, paragraphs);
  const bare = await ready(browsers.bare, pageCase, paragraphs);
  try {
    return rowsOf(pageCase, await figuresOf(ours, bare, browsers.isOurs));
  } finally {
    await Promise.all([ours.page.close(), bare.page.close()]);
  }
}

/** Opens a case's page, fills it, waits until it is checked and puts the caret in its place. */
async function ready(browser: BenchBrowser, pageCase: PageCase, paragraphs: readonly string[]): Promise<OpenPage> {
  const open = await browser.open(pageCase, paragraphs);
  if (!pageCase.prefilled) {
    await untilQuiet(browser.context);
    await open.page.evaluate((draft) => window.benchPage.fill(draft), paragraphs);
  }
  await untilQuiet(browser.context);
  await open.page.evaluate((place) => window.benchPage.caret(place), pageCase.caret);
  return open;
}

/** Undefined where we do not mark typed wording at all: doing nothing is no merit. */
async function figuresOf(ours: OpenPage, bare: OpenPage, isOurs: boolean): Promise<Figures | undefined> {
  const words = [...TYPED_WORDS];
  const next = () => words.shift() ?? '';
  const first = await typeSentence(ours, next(), TYPING);
  const isMarked = first.mark !== undefined;
  if (!isMarked && isOurs) return undefined;
  await typeSentence(bare, next(), { ...TYPING, patience: 0 });
  const mark: number[] = [];
  for (let run = 0; run < RUNS && isMarked; run += 1) {
    mark.push((await typeSentence(ours, next(), TYPING)).mark ?? TYPING.patience);
  }
  const { bareText, main, bareMain } = await typeTraced(ours, bare, next);
  return {
    mark,
    bareText,
    own: ownTimePerKey(main),
    keyTime: taskTimePerKey(main),
    bareKeyTime: taskTimePerKey(bareMain),
    ...(await heaps(ours, bare)),
  };
}

/** Both pages under a trace at once, typed in by turns: a busy moment of the machine hits both. */
async function typeTraced(ours: OpenPage, bare: OpenPage, nextWord: () => string) {
  const bareText: number[] = [];
  let bareMain: MainThread | undefined;
  const events = await traced(ours, async () => {
    const bareEvents = await traced(bare, async () => {
      for (let run = 0; run < RUNS; run += 1) {
        const word = nextWord();
        await typeSentence(ours, word, { ...TYPING, patience: 0 });
        bareText.push((await typeSentence(bare, word, { ...TYPING, patience: 0 })).text);
      }
    });
    bareMain = readMainThread(bareEvents);
  });
  return { bareText, main: readMainThread(events), bareMain: bareMain ?? { tasks: [], keys: [] } };
}

async function heaps(ours: OpenPage, bare: OpenPage): Promise<Pick<Figures, 'heap' | 'bareHeap'>> {
  const heap: number[] = [];
  const bareHeap: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    heap.push(await heapInUse(ours));
    bareHeap.push(await heapInUse(bare));
    await pause(100);
  }
  return { heap, bareHeap };
}

function rowsOf(pageCase: PageCase, figures: Figures | undefined): Row[] {
  const where = caseName(pageCase);
  const mb = (bytes: readonly number[] = []) => bytes.map((each) => each / MB);
  const beyond = (values: readonly number[] = [], bare: readonly number[] = []) =>
    values.map((value, index) => value - (bare[index] ?? 0));
  const row = (measure: string, unit: string, values: readonly number[] = [], more: Partial<Row> = {}): Row => ({
    part: 'page',
    measure,
    where,
    unit,
    values: [...values],
    ...more,
    ...(!figures && { note: 'typed wording is not marked' }),
  });
  return [
    row('key that ends the word → mark painted', 'ms', figures?.mark, {
      bare: [...(figures?.bareText ?? [])],
      budget: { most: 33 },
      ...(figures?.mark.length === 0 && { note: 'its marks are not custom highlights' }),
    }),
    row('our scripts’ own time per key', 'ms', figures?.own, { budget: { most: 1.5 } }),
    row('main thread per key beyond the bare page', 'ms', beyond(figures?.keyTime, figures?.bareKeyTime), {
      bare: [...(figures?.bareKeyTime ?? [])],
    }),
    row('JS heap added', 'MB', beyond(mb(figures?.heap), mb(figures?.bareHeap)), {
      bare: mb(figures?.bareHeap),
      budget: { most: pageCase.words < 20_000 ? 1.5 : 4 },
    }),
  ];
}
