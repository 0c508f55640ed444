import { builtInTerms } from '../../lib/analysis/index.ts';
import { glossaryIndex } from '../../lib/glossary/glossary-index.ts';
import type { Term } from '../../lib/terms/term.ts';

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

/** Prints how long one key of a glossary search takes over 20,000 terms, without the 2 ms of the message. */
export async function measureGlossary(): Promise<void> {
  const terms = manyTerms();
  const start = threadTime();
  const index = await glossaryIndex(terms);
  const build = threadTime() - start;
  const times: number[] = [];
  let slowest = { ms: 0, query: '' };
  const keys = TYPED.flatMap((typed) => [...typed].map((_, end) => typed.slice(0, end + 1)));
  for (const query of keys) index.search(query);
  for (const query of keys) {
    const before = threadTime();
    for (let repeat = 0; repeat < REPEATS; repeat += 1) index.search(query);
    const ms = (threadTime() - before) / REPEATS;
    times.push(ms);
    if (ms > slowest.ms) slowest = { ms, query };
  }
  times.sort((a, b) => a - b);
  const at = (part: number) => `${(times[Math.floor((times.length - 1) * part)] ?? 0).toFixed(2)} ms`;
  console.log(`glossary of ${terms.length} terms, a key: median ${at(0.5)}, 95 % ${at(0.95)}, 99 % ${at(0.99)}`);
  console.log(`slowest key ${slowest.ms.toFixed(2)} ms (“${slowest.query}”); index built in ${build.toFixed(0)} ms`);
}

/** Milliseconds that this thread has worked: what else the machine does meanwhile does not count. */
function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** The built-in terms, and terms put together from their words up to the number wanted; the same every time. */
function manyTerms(): Term[] {
  const words = [
    ...new Set(builtInTerms.flatMap(({ term, plain }) => [term, ...plain].join(' ').match(/[a-z]{3,}/g) ?? [])),
  ];
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return seed / 0x7fff_ffff;
  };
  const pick = (count: number) =>
    Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(' ');
  const terms: Term[] = [...builtInTerms];
  while (terms.length < TERMS) {
    terms.push({
      term: pick(2 + Math.floor(random() * 2)),
      partOfSpeech: 'noun',
      category: 'jargon',
      variants: random() < 0.3 ? [pick(2)] : [],
      plain: [pick(2)],
      meaning: pick(9),
      knownTo: [],
    });
  }
  return terms;
}
