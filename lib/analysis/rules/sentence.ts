import type { Root } from 'nlcst';
import retextReadability from 'retext-readability';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { ReadabilityCounts } from '../../report/block-analysis.ts';
import type { Finding } from '../../report/finding.ts';
import { medianGrade } from '../../report/readability.ts';
import { keepQuiet } from '../keep-quiet.ts';
import type { TextView } from '../read-block.ts';
import type { SentenceSpan } from '../tokens.ts';
import { wordingHash } from '../wording-key.ts';

const RULE = 'sentence/hard-to-read';
const QUESTION = 'Can you say this in two or three shorter sentences?';
/** The age that retext-readability is asked about: whoever reads at 16 reads what most adults can. */
const READING_AGE = 16;
/** Below this a sentence is short enough to be read twice. */
const MIN_WORDS = 18;
/** Guides to plain English ask for 15 to 20 words on average and no more than about 25 to 30. */
const LONG_SENTENCE = 30;
const HARD_GRADE = 14;
const VERY_HARD_GRADE = 18;
/** From here on retext-readability agreed in each of 450 sentences of public documents, so it is spared the work. */
const NO_DOUBT_GRADE = 20;

const readability = unified().use(retextReadability, { age: READING_AGE }).freeze();

/**
 * The hard sentences of a block. Our own counters speak first, because they are fast and count a repeated easy word as
 * easy; retext-readability confirms.
 */
export function hardSentences(view: TextView, counts: readonly ReadabilityCounts[]): Finding[] {
  if (view.kind === 'heading' || view.kind === 'cell') return [];
  const findings: Finding[] = [];
  view.sentences.forEach((sentence, index) => {
    const count = counts[index];
    if (count === undefined) return;
    if (isHard(sentence, count)) findings.push(sentenceFinding(view, sentence, count));
    else keepQuiet(view, placeOf(sentence), RULE, count.words < MIN_WORDS ? 'short-sentence' : 'readable-sentence');
  });
  return findings;
}

const placeOf = ({ first, last }: SentenceSpan) => ({ from: first, to: last });

function isHard(sentence: SentenceSpan, counts: ReadabilityCounts): boolean {
  if (counts.words < MIN_WORDS) return false;
  const grade = medianGrade(counts);
  if (grade < (counts.words >= LONG_SENTENCE ? HARD_GRADE : VERY_HARD_GRADE)) return false;
  return grade >= NO_DOUBT_GRADE || isConfirmed(sentence);
}

function isConfirmed({ node }: SentenceSpan): boolean {
  const file = new VFile();
  readability.runSync({ type: 'RootNode', children: [node] } as unknown as Root, file);
  return file.messages.length > 0;
}

function sentenceFinding(
  view: TextView,
  { start, end, first, last }: SentenceSpan,
  { words, polysyllables }: ReadabilityCounts,
): Finding {
  return {
    rule: RULE,
    category: 'sentence',
    start,
    end,
    text: view.text.slice(start, end),
    message: words >= LONG_SENTENCE ? longMessage(words) : denseMessage(words, polysyllables),
    suggestions: [{ kind: 'ask', text: QUESTION }],
    key: `${RULE}:${wordingHash(view.tokens, first, last)}`,
    knownTo: [],
    disliked: false,
  };
}

function longMessage(words: number): string {
  return `This sentence has ${words} words; most readers lose the thread after about 25.`;
}

function denseMessage(words: number, polysyllables: number): string {
  return `${polysyllables} of the ${words} words in this sentence are long ones, which makes it slow to read.`;
}
