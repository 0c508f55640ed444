import type { Root } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { addCounts } from '../report/add-counts.ts';
import type { BlockAnalysis, BlockInput } from '../report/block-analysis.ts';
import { commitmentsIn } from './commitments.ts';
import { isEnglish } from './english.ts';
import { PhraseMatcher } from './phrase-matcher.ts';
import { checkInPieces } from './pieces.ts';
import { readBlock } from './read-block.ts';
import { countSentence } from './readability-counts.ts';
import { compileRules, type RuleSetData } from './rule-set.ts';
import { runRules } from './rules/index.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordMeasures } from './word-measures.ts';

/** Checks blocks against one rule set. */
export interface Checker {
  /** All there is to say of a block. Never throws, whatever the text. */
  check(block: BlockInput): BlockAnalysis;
}

const pipeline = unified().use(retextEnglish).freeze();
const parse = (text: string): Root => pipeline.parse(text) as Root;

/** Makes a checker of a rule set. Throws `PatternError` when a built-in pattern is not in the pattern language. */
export function makeChecker(data: RuleSetData): Checker {
  const index = compileRules(data, tokensOf);
  const vocabulary = new Vocabulary((word) => index.from(word));
  const measures = new WordMeasures();
  const matcher = new PhraseMatcher();
  const checkPiece = (block: BlockInput): BlockAnalysis => {
    const view = readBlock(block, parse, vocabulary);
    const perSentence = view.sentences.map((sentence) => countSentence(view.tokens, sentence, measures));
    const counts = addCounts(perSentence);
    if (!isEnglish(view.tokens, measures)) return { ...NOTHING, counts };
    return { ...runRules(view, perSentence, matcher), counts, commitments: commitmentsIn(view) };
  };
  return { check: (block) => checkInPieces(block, checkPiece) };
}

const NOTHING = { findings: [], spelledOut: [], explained: [], commitments: [] } as const;

/** The tokens that a text would have, for wording that is not plain words. */
function tokensOf(wording: string): readonly string[] {
  const plain = new Vocabulary(() => undefined);
  return readBlock({ text: wording, kind: 'cell' }, parse, plain).tokens.map(({ word }) => word.norm);
}
