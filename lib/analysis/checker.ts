import type { Root } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { addCounts, NO_COUNTS } from '../report/add-counts.ts';
import type { BlockAnalysis, BlockInput, ReadabilityCounts } from '../report/block-analysis.ts';
import type { Explanation, Silence, SilenceReason } from '../report/silence.ts';
import type { Term } from '../terms/term.ts';
import { commitmentsIn } from './commitments.ts';
import { isEnglish } from './english.ts';
import { keepQuiet } from './keep-quiet.ts';
import { PhraseMatcher } from './phrase-matcher.ts';
import { checkInPieces } from './pieces.ts';
import { isProse } from './prose.ts';
import { readBlock } from './read-block.ts';
import { countSentence } from './readability-counts.ts';
import {
  type BuiltInData,
  compileRules,
  type GroupedStarts,
  groupedStarts,
  type RuleSetData,
  startsOf,
  type TermStarts,
} from './rule-set.ts';
import { runRules } from './rules/index.ts';
import type { Token } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordMeasures } from './word-measures.ts';

/** Checks blocks against one rule set. */
export interface Checker {
  /** All there is to say of a block. Never throws, whatever the text. */
  check(block: BlockInput): BlockAnalysis;
  /** The same of a block of at most `MAX_BLOCK_LENGTH`, and where the rules kept quiet. */
  explain(block: BlockInput): Explanation;
}

const pipeline = unified().use(retextEnglish).freeze();
const parse = (text: string): Root => pipeline.parse(text) as Root;

/** Makes a checker of a rule set. Throws `PatternError` when a built-in pattern is not in the pattern language. */
export function makeChecker(data: RuleSetData): Checker {
  const index = compileRules(data, tokensOf);
  const vocabulary = new Vocabulary((word) => index.from(word));
  const measures = new WordMeasures();
  const matcher = new PhraseMatcher();
  const checkPiece = (block: BlockInput, silences?: Silence[]): BlockAnalysis => {
    const view = { ...readBlock(block, parse, vocabulary), ...(silences && { silences }) };
    const perSentence = view.sentences.map((sentence) => countSentence(view.tokens, sentence, measures));
    const all = addCounts(perSentence);
    const unread = { ...NO_COUNTS, otherWords: all.words };
    const unfit = unfitness(block, view.tokens, measures);
    if (unfit) {
      keepQuiet(view, { from: 0, to: view.tokens.length }, 'block', unfit);
      return { ...NOTHING, counts: unread };
    }
    const counts = isRunningText(block, all) ? all : unread;
    return { ...runRules(view, perSentence, matcher), counts, commitments: commitmentsIn(view) };
  };
  return {
    check: (block) => checkInPieces(block, (piece) => checkPiece(piece)),
    explain(block) {
      const silences: Silence[] = [];
      return { analysis: checkPiece(block, silences), silences };
    },
  };
}

/** Why a block is not checked; undefined where it is. */
function unfitness(block: BlockInput, tokens: readonly Token[], measures: WordMeasures): SilenceReason | undefined {
  if (!isEnglish(tokens, measures)) return 'not-english';
  return isProse(block, tokens) ? undefined : 'not-prose';
}

/** The words that may begin each term in a text. Of one `STARTS_FORMAT` they may be kept and given to a checker later. */
export function termStarts(terms: readonly Term[]): TermStarts[] {
  return terms.map((term) => startsOf(term, tokensOf));
}

/** The words that may begin each built-in term and pattern: with them a checker of the same data is made at once. */
export function builtInStartsOf(data: BuiltInData): GroupedStarts[] {
  return groupedStarts(data, tokensOf);
}

/** Counts up when `termStarts` begins to answer otherwise for the same term. */
export const STARTS_FORMAT = 1;

const NOTHING = { findings: [], spelledOut: [], explained: [], commitments: [] } as const;

/** A line of a list shorter than this is read as a sentence only when it ends as one. */
const MIN_LIST_WORDS = 6;

/** Whether a block's words make sentences: not those of headings, cells and the short lines of lists. */
function isRunningText({ kind, text }: BlockInput, { words }: ReadabilityCounts): boolean {
  if (kind === 'heading' || kind === 'cell') return false;
  return kind === 'paragraph' || words >= MIN_LIST_WORDS || /[.!?]["'’”)]*\s*$/.test(text);
}

/** The tokens that a text would have, for wording that is not plain words. */
function tokensOf(wording: string): readonly string[] {
  const plain = new Vocabulary(() => undefined);
  return readBlock({ text: wording, kind: 'cell' }, parse, plain).tokens.map(({ word }) => word.norm);
}
