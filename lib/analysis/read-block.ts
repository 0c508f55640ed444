import type { Root } from 'nlcst';
import type { BlockInput, BlockKind } from '../report/block-analysis.ts';
import type { Silence } from '../report/silence.ts';
import { cleanText } from './clean-text.ts';
import { quotationsIn, type TokenSpan } from './quotations.ts';
import { type SentenceSpan, type Token, tokenise } from './tokens.ts';
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
  /** Where rules note why they keep quiet; absent unless somebody asked. */
  readonly silences?: Silence[];
}

/** Reads a block. */
export function readBlock(block: BlockInput, parse: (text: string) => Root, vocabulary: Vocabulary): TextView {
  const clean = cleanText(block.text);
  const { tokens, sentences } = tokenise(parse(clean.text), clean, vocabulary);
  const quotations = quotationsIn(tokens, block.text);
  return { text: block.text, kind: block.kind, leadIn: block.leadIn ?? '', tokens, sentences, quotations };
}
