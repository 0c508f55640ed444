import { setTimeout as pause } from 'node:timers/promises';
import { EXTENSION_DIR, extensionWorker, launch } from '../../support/browser.ts';
import type { OpenPage } from '../page/bench-browser.ts';
import { readMainThread } from '../page/own-time.ts';
import { traced } from '../page/tracing.ts';
import { killWorker, untilQuiet } from '../page/worker-messages.ts';
import type { Part } from '../part.ts';
import type { Row } from '../report/row.ts';
import { withTermsFile } from './terms-file.ts';

const RUNS = 5;
const TERMS = 20_000;
/** A worker that was killed is gone by then, and one that compiles the terms is done, in milliseconds. */
const GONE = 300;
const COMPILED = 2_000;

/** What one round gave, in milliseconds. */
interface Figures {
  /** From the killed worker's next message to its answer. */
  readonly restartBare: number;
  readonly restartUncompiled: number;
  readonly restart: number;
  readonly read: number;
  readonly write: number;
  readonly longestTask: number;
}

/** What 20,000 terms of an organisation cost, in Chromium on the production build; each round in a fresh profile. */
export const measureTerms: Part = async () => {
  const rounds: Figures[] = [];
  for (let run = 0; run < RUNS; run += 1) rounds.push(await measureRound());
  const row = (measure: string, where: string, figureOf: (figures: Figures) => number, most?: number): Row => ({
    part: 'terms',
    measure,
    where,
    unit: 'ms',
    values: rounds.map(figureOf),
    ...(most !== undefined && { budget: { most } }),
  });
  const many = `${TERMS.toLocaleString('en-GB')} terms`;
  return [
    row('import: from the file to the list', many, ({ read, write }) => read + write, 5_000),
    row('import: rows read and judged', many, ({ read }) => read),
    row('import: written, listed and told', many, ({ write }) => write),
    row('import: longest task of the page', many, ({ longestTask }) => longestTask, 100),
    row('worker killed: next message → answer', 'no terms', ({ restartBare }) => restartBare),
    row('worker killed: next message → answer', many, ({ restart }) => restart, 150),
    // The first start after a change compiles the terms and keeps them; those after read what was kept.
    row(
      'worker killed: next message → answer',
      `${many}, not compiled yet`,
      ({ restartUncompiled }) => restartUncompiled,
    ),
  ];
};

async function measureRound(): Promise<Figures> {
  const context = await launch({ headless: true, extension: EXTENSION_DIR });
  try {
    const page = await context.newPage();
    const open = { page, cdp: await context.newCDPSession(page) };
    const { host } = new URL((await extensionWorker(context)).url());
    await page.goto(`chrome-extension://${host}/options.html`);
    await page.getByText('No terms yet.').waitFor();
    const restart = async () => {
      await untilQuiet(context);
      await killWorker(context);
      await pause(GONE);
      return firstAnswer(open);
    };
    const restartBare = await restart();
    const imported = await withTermsFile(TERMS, (file) => importTerms(open, file));
    const restartUncompiled = await restart();
    await pause(COMPILED);
    return { restartBare, restartUncompiled, restart: await restart(), ...imported };
  } finally {
    await context.close();
  }
}

async function importTerms(open: OpenPage, file: string): Promise<Pick<Figures, 'read' | 'write' | 'longestTask'>> {
  const { page } = open;
  await page.getByRole('button', { name: 'Import…' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  const chosen = await chooser;
  let read = 0;
  let write = 0;
  const events = await traced(open, async () => {
    const begin = performance.now();
    await chosen.setFiles(file);
    const yes = page.getByRole('button', { name: /^Import [\d,]+ terms$/ });
    await yes.waitFor();
    const judged = performance.now();
    await yes.click();
    const list = page.getByRole('region', { name: 'Your organisation’s terms' });
    await list.getByText(`${TERMS.toLocaleString('en-GB')} terms`, { exact: true }).waitFor();
    read = judged - begin;
    write = performance.now() - judged;
  });
  return { read, write, longestTask: Math.max(0, ...readMainThread(events).tasks.map(({ time }) => time)) };
}

/** Has a block checked: milliseconds until the answer. */
function firstAnswer({ page }: OpenPage): Promise<number> {
  return page.evaluate(async () => {
    const begin = performance.now();
    const text = 'We will leverage bahehe schemes next year, with all of our neighbours.';
    const data = { blocks: [{ text, kind: 'paragraph' }] };
    await chrome.runtime.sendMessage({ id: 1, type: 'checkBlocks', data, timestamp: Date.now() });
    return performance.now() - begin;
  });
}
