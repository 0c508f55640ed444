// `node tests/bench/terms.ts`: what many organisation terms cost, in Chromium on the production build.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { extensionWorker, launch } from '../support/browser.ts';

const TERMS = 20_000;
const RUNS = 7;

const context = await launch({ headless: true });
const id = new URL((await extensionWorker(context)).url()).host;
const options = await openOptions();
print('worker restart to first answer, no terms', await restart());
const { read, write, longest } = await importTerms();
print(`import: ${TERMS} rows read and judged`, read);
print('import: written, listed and told', write);
print('import: longest task of the page, thread time', longest);
// The first start after a change compiles the terms and keeps them; those after read what was kept.
print(`worker restart, ${TERMS} terms, not compiled yet`, await answerAfterKill());
await options.waitForTimeout(1_000);
print(`worker restart, ${TERMS} terms`, await restart());
await context.close();

async function openOptions(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.getByText('No terms yet.').waitFor();
  return page;
}

/** A CSV file of as many terms, each with a first word of its own, as the words of a real glossary have. */
function glossary(): string {
  const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu'];
  const word = (at: number) => [...String(at)].map((digit) => syllables[Number(digit)]).join('');
  const rows = Array.from({ length: TERMS }, (_, at) => `${word(at)} scheme,plain ${at}; simple ${at},what it means`);
  return ['Term,Say instead,Meaning', ...rows].join('\n');
}

/**
 * Milliseconds to read and judge the rows, to write them until the list shows them, and the longest task of the page
 * meanwhile, by its thread's own time: other work on the machine does not count.
 */
async function importTerms() {
  await options.getByRole('button', { name: 'Import…' }).click();
  const chooser = options.waitForEvent('filechooser');
  await options.getByRole('button', { name: 'Choose a file…' }).click();
  const chosen = await chooser;
  // By its path: a file sent through the debugger would be a task of the page's.
  const folder = await mkdtemp(join(tmpdir(), 'common-ground-bench-'));
  const file = join(folder, 'terms.csv');
  await writeFile(file, glossary());
  const stop = await traceTasks();
  const begin = performance.now();
  await chosen.setFiles(file);
  const yes = options.getByRole('button', { name: /^Import [\d,]+ terms$/ });
  await yes.waitFor();
  const planned = performance.now();
  await yes.click();
  const list = options.getByRole('region', { name: 'Your organisation’s terms' });
  await list.getByText('20,000 terms', { exact: true }).waitFor();
  const done = performance.now();
  await rm(folder, { recursive: true });
  return { read: planned - begin, write: done - planned, longest: await stop() };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Thread time in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Follows the tasks of pages from now on; returns what stops and gives the longest one's thread time in milliseconds. */
async function traceTasks(): Promise<() => Promise<number>> {
  const cdp = await browserSession();
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const ended = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  const categories = 'toplevel,disabled-by-default-devtools.timeline,__metadata';
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', categories });
  return async () => {
    await cdp.send('Tracing.end');
    await ended;
    const isMain = ({ name, args }: TraceEvent) => name === 'thread_name' && args.name === 'CrRendererMain';
    const threads = new Set(events.filter(isMain).map(({ pid, tid }) => `${pid} ${tid}`));
    const tasks = events.filter(({ name, pid, tid }) => name.endsWith('RunTask') && threads.has(`${pid} ${tid}`));
    return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
  };
}

/** Median of several starts, in milliseconds. */
async function restart(): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await answerAfterKill());
  return times.sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? 0;
}

/** Kills the worker and has a block checked: milliseconds until the answer. */
async function answerAfterKill(): Promise<number> {
  await killWorker();
  return options.evaluate(async () => {
    const begin = performance.now();
    const data = {
      blocks: [{ text: 'We will leverage bahehe schemes next year, with all of our neighbours.', kind: 'paragraph' }],
    };
    await chrome.runtime.sendMessage({ id: 1, type: 'checkBlocks', data, timestamp: Date.now() });
    return performance.now() - begin;
  });
}

async function killWorker(): Promise<void> {
  const cdp = await browserSession();
  const { targetInfos } = await cdp.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
  if (worker) await cdp.send('Target.closeTarget', { targetId: worker.targetId });
  await options.waitForTimeout(300);
}

async function browserSession(): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('This Chromium cannot be spoken to.');
  return browser.newBrowserCDPSession();
}

function print(what: string, milliseconds: number): void {
  console.log(`${what.padEnd(48)} ${milliseconds.toFixed(0)} ms`);
}
