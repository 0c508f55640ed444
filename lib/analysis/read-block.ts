import type { Root } from 'nlcst';
import { type BlockInput, type BlockKind, MAX_BLOCK_LENGTH } from '../report/block-analysis.ts';
import { cutText } from '../shared/cut-text.ts';
import { cleanText } from './clean-text.ts';
import { quotationsIn, type TokenSpan } from './quotations.ts';
import { type SentenceSpan, type Token, Tokeniser } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A block as rules see it: one view, made once, shared by all. */
export interface TextView {
  readonly text: string;
  readonly kind: BlockKind;
  readonly leadIn: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly SentenceSpan[];
  /** What stands between quotation marks, in order; they do not overlap. */
  readonly quotations: readonly TokenSpan[];
}

/**
 * Reads a block. Longer text than a block may hold is parsed piece by piece, because the parser's work grows faster
 * than the text on some input.
 */
export function readBlock(block: BlockInput, parse: (text: string) => Root, vocabulary: Vocabulary): TextView {
  const tokeniser = new Tokeniser(vocabulary);
  for (const piece of cutText(block.text, MAX_BLOCK_LENGTH)) {
    const clean = cleanText(piece.text);
    tokeniser.add(parse(clean.text), clean, piece.start);
  }
  const { tokens, sentences } = tokeniser.run();
  const quotations = quotationsIn(tokens, block.text);
  return { text: block.text, kind: block.kind, leadIn: block.leadIn ?? '', tokens, sentences, quotations };
}
