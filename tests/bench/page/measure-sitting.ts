import type { Row } from '../report/row.ts';
import type { OpenPage } from './bench-browser.ts';
import { caseName, type PageCase } from './cases.ts';
import { draftText, TYPED_WORDS } from './draft-text.ts';
import { heapInUse } from './heap.ts';
import type { Browsers } from './measure-case.ts';
import { typeSentence } from './typing.ts';
import { untilQuiet } from './worker-messages.ts';

const MB = 1_000_000;
/** Sentences typed into one paragraph: some 500 keys, with a check after each. */
const SENTENCES = 32;
const READINGS = 5;
/** No faster than the checks come back. */
const GAP = 15;

const CASE: PageCase = { editor: 'contenteditable', words: 120, findings: true, caret: 'end', prefilled: true };

/** What a page's heap has grown by once somebody has written in it for a while. */
export async function measureSitting({ withExtension, bare }: Browsers): Promise<Row[]> {
  const paragraphs = draftText(CASE.words, CASE.findings);
  const [ours, other] = await Promise.all([withExtension.open(CASE, paragraphs), bare.open(CASE, paragraphs)]);
  await untilQuiet(withExtension.context);
  const heap: number[] = [];
  const bareHeap: number[] = [];
  // Both at once: nothing is timed here.
  await Promise.all([typeMuch(ours), typeMuch(other)]);
  await untilQuiet(withExtension.context);
  for (let reading = 0; reading < READINGS; reading += 1) {
    heap.push((await heapInUse(ours)) / MB);
    bareHeap.push((await heapInUse(other)) / MB);
  }
  await Promise.all([ours.page.close(), other.page.close()]);
  return [
    {
      part: 'page',
      measure: 'JS heap added',
      where: `${caseName(CASE)}; after some 500 keys`,
      unit: 'MB',
      values: heap.map((bytes, reading) => bytes - (bareHeap[reading] ?? 0)),
      bare: bareHeap,
      budget: { most: 1.5 },
    },
  ];
}

async function typeMuch(open: OpenPage): Promise<void> {
  await open.page.evaluate((place) => window.benchPage.caret(place), CASE.caret);
  for (let sentence = 0; sentence < SENTENCES; sentence += 1) {
    const word = TYPED_WORDS[sentence % TYPED_WORDS.length] ?? '';
    await typeSentence(open, word, { gap: GAP, patience: 0 });
  }
}
