import { glossaryIndex } from '../../../lib/glossary/glossary-index.ts';
import type { Part } from '../part.ts';
import type { Row } from '../report/row.ts';
import { threadTime } from '../thread-time.ts';
import { manyTerms } from './many-terms.ts';

const TERMS = 20_000;
/** Typed letter by letter: terms, plain wording, several words, misspelled words, words that most entries hold. */
const TYPED = [
  'leverage',
  'stakeholder engagement',
  'levrage',
  'stakholder',
  'co-production',
  'use',
  'service user',
  'commisioning',
  'the people who need support',
  'plain words',
];
/** The thread's clock ticks only every few milliseconds, so each key is timed over this many searches. */
const REPEATS = 20;
/** How often the index is built. */
const BUILDS = 5;
/** A frame, in milliseconds: the list follows every key. */
const FRAME = 16;

/** How long one key of a glossary search takes over 20,000 terms, without the 2 ms of the message. */
export const measureGlossary: Part = async () => {
  const terms = manyTerms(TERMS);
  const builds: number[] = [];
  let index = await glossaryIndex(terms);
  for (let build = 0; build < BUILDS; build += 1) {
    const started = threadTime();
    index = await glossaryIndex(terms);
    builds.push(threadTime() - started);
  }
  const queries = TYPED.flatMap((typed) => [...typed].map((_, end) => typed.slice(0, end + 1)));
  for (const query of queries) index.search(query);
  const keys = queries.map((query) => ({ query, time: timeOf(() => index.search(query)) }));
  const slowest = keys.reduce((one, other) => (other.time > one.time ? other : one));
  const row = (measure: string, where: string, values: number[], more: Partial<Row> = {}): Row => ({
    part: 'glossary',
    measure,
    where: `${TERMS.toLocaleString('en-GB')} terms${where}`,
    unit: 'ms',
    values,
    ...more,
  });
  const times = keys.map(({ time }) => time);
  return [
    row('search, a key', '', times, { budget: { most: FRAME } }),
    row('search, a key', ', the slowest', [slowest.time], {
      budget: { most: FRAME },
      note: `“${slowest.query}”`,
    }),
    row('index built', '', builds),
  ];
};

/** Milliseconds of this thread for one of many like calls. */
function timeOf(work: () => unknown): number {
  const started = threadTime();
  for (let repeat = 0; repeat < REPEATS; repeat += 1) work();
  return (threadTime() - started) / REPEATS;
}
