import { resolve } from 'node:path';
import { build } from 'wxt';
import { buildPages } from '../../pages/build-pages.ts';
import { DocsBrowser } from '../google-docs/docs-browser.ts';
import { caretIntoDocs, DOCS_LENGTH, DOCS_SENTENCE, typeInDocs } from '../google-docs/typing-in-docs.ts';
import { BenchBrowser, type OpenPage } from '../page/bench-browser.ts';
import { caseName, type PageCase } from '../page/cases.ts';
import { draftText, TYPED_WORDS } from '../page/draft-text.ts';
import { TYPING, typeSentence } from '../page/typing.ts';
import { untilQuiet } from '../page/worker-messages.ts';
import type { Part } from '../part.ts';
import { proseBlocks } from '../prose.ts';
import type { Row } from '../report/row.ts';
import { ownTimeByFunction, type Profile } from './own-functions.ts';

const FOLDER = '.cache/bench/readable';
/** Between samples, in microseconds. */
const INTERVAL = 100;
/** Sentences typed before the profile begins, and while it runs. */
const BEFORE = 4;
const DURING = 12;
/** Functions with less than this share of our time are left out. */
const SMALL = 0.01;

const CASES: readonly PageCase[] = [120, 5000, 20_000].map((words) => ({
  editor: 'contenteditable',
  words,
  findings: true,
  caret: 'end',
  prefilled: true,
}));

/** Where the time of our scripts goes while somebody types, and while a very long draft is filled in; by function. */
export const measureProfile: Part = async () => {
  // As shipped but for the names of the functions.
  await build({ outDir: resolve(FOLDER), vite: () => ({ build: { minify: false } }) });
  const [extension, pages] = [resolve(FOLDER, 'chrome-mv3'), await buildPages()];
  return [...(await profilePages(extension, pages)), ...(await profileDocs(extension, pages))];
};

async function profilePages(extension: string, pages: string): Promise<Row[]> {
  const browser = await BenchBrowser.start(extension, pages);
  try {
    const rows: Row[] = [];
    for (const pageCase of CASES) rows.push(...(await profileTyping(browser, pageCase)));
    return [...rows, ...(await profileFilling(browser))];
  } finally {
    await browser.close();
  }
}

async function profileDocs(extension: string, pages: string): Promise<Row[]> {
  const browser = await DocsBrowser.start(extension, pages, proseBlocks(DOCS_LENGTH));
  try {
    const open = await browser.open();
    await open.page.evaluate(() => window.benchFirstMark);
    await caretIntoDocs(open);
    await untilQuiet(browser.context);
    await typeInDocs(open);
    const profile = await profiled(open, () => typeInDocs(open));
    return rowsOf('typing, per key, Google Docs', profile, DOCS_SENTENCE.length);
  } finally {
    await browser.close();
  }
}

async function profileTyping(browser: BenchBrowser, pageCase: PageCase): Promise<Row[]> {
  const open = await browser.open(pageCase, draftText(pageCase.words, pageCase.findings));
  await untilQuiet(browser.context);
  await open.page.evaluate(() => window.benchPage.caret('end'));
  for (const word of TYPED_WORDS.slice(0, BEFORE)) await typeSentence(open, word, TYPING);
  const words = TYPED_WORDS.slice(BEFORE, BEFORE + DURING);
  const profile = await profiled(open, async () => {
    for (const word of words) await typeSentence(open, word, TYPING);
  });
  await open.page.close();
  const keys = words.reduce((sum, { length }) => sum + length + ' We  it.'.length, 0);
  return rowsOf(`typing, per key, ${caseName(pageCase)}`, profile, keys);
}

async function profileFilling(browser: BenchBrowser): Promise<Row[]> {
  const pageCase: PageCase = { ...(CASES[0] as PageCase), words: 100_000, prefilled: false };
  const paragraphs = draftText(pageCase.words, pageCase.findings);
  const open = await browser.open(pageCase, paragraphs);
  await untilQuiet(browser.context);
  const profile = await profiled(open, async () => {
    await open.page.evaluate((draft) => window.benchPage.fill(draft), paragraphs);
    await untilQuiet(browser.context);
  });
  await open.page.close();
  return rowsOf(`filling, once, ${caseName(pageCase)}`, profile, 1);
}

async function profiled({ cdp }: OpenPage, work: () => Promise<void>): Promise<Profile> {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await cdp.send('Profiler.start');
  await work();
  const { profile } = await cdp.send('Profiler.stop');
  return profile;
}

function rowsOf(measure: string, profile: Profile, times: number): Row[] {
  const { total, functions } = ownTimeByFunction(profile);
  const row = (where: string, milliseconds: number): Row => ({
    part: 'profile',
    measure,
    where,
    unit: 'ms',
    values: [milliseconds / times],
  });
  const large = functions.filter(({ self }) => self >= total * SMALL);
  return [row('all of our scripts', total), ...large.map(({ name, self }) => row(name, self))];
}
