import type { BlockInput } from '../report/block-analysis.ts';
import type { Token } from './tokens.ts';

/** Signs that stand close together in code and far apart in prose. */
const CODE_SIGN = /[{}()[\];=<>|\\$_&*+]/g;
const CODE_SHARE = 0.06;
/** What only code has: arrows, calls, tags, a line that ends in a brace or semicolon, a keyword that opens a line. */
const CODE_MARK =
  /=>|[!=]==?|&&|\|\||->|\w\(\)|<\/?[a-z][^<>]*>|[{;]\s*$|^\s*(?:const|let|var|def|import|return|function|class|public|SELECT|npm|git|sudo|curl)\s/m;
/** From this share of figures among the words on, a block is a row of a table. */
const FIGURES_SHARE = 0.5;
const MIN_FIGURES = 2;
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/;
/** An address has none of the small words that a sentence cannot do without. */
const SENTENCE_WORDS = new Set(
  'is are was were be will would can should must has have had do does to that we you they it our your if when this'.split(
    ' ',
  ),
);
const MAX_ADDRESS_WORDS = 30;
const MAIL_HEADER = /^\s*(?:from|to|cc|bcc|sent|date|subject|reply-to):\s/i;
/** An author with initials and a year in brackets, or a place in a journal, or the signs of a web source. */
const REFERENCE =
  /^\s*(?:\[\d+\]\s*)?\p{Lu}[\p{L}'’-]+,\s(?:\p{Lu}\.[\s-]?)+.{0,200}?\(?(?:19|20)\d\d[a-z]?\)?|\bdoi:\s?10\.|\b(?:19|20)\d\d\b.{0,200}\bpp?\.\s?\d+|\[accessed\b/iu;
const AUTHOR = /\p{Lu}[\p{L}'’-]+,\s(?:\p{Lu}\.)/u;

/**
 * Whether a block is prose that a person wrote for others to read. Code, rows of figures, postal addresses, e-mail headers
 * and entries in a list of references are not: nothing in them is to be put plainer.
 */
export function isProse({ text }: Pick<BlockInput, 'text'>, tokens: readonly Token[]): boolean {
  return !(MAIL_HEADER.test(text) || isCode(text) || isFigures(tokens) || isAddress(text, tokens) || isReference(text));
}

function isCode(text: string): boolean {
  if (!CODE_MARK.test(text)) return false;
  const signs = text.match(CODE_SIGN)?.length ?? 0;
  return signs >= text.replace(/\s/g, '').length * CODE_SHARE;
}

function isFigures(tokens: readonly Token[]): boolean {
  let words = 0;
  let figures = 0;
  for (const { word } of tokens) {
    if (!/[\p{L}\p{N}]/u.test(word.norm)) continue;
    words += 1;
    if (/\d/.test(word.norm)) figures += 1;
  }
  return figures >= MIN_FIGURES && figures >= words * FIGURES_SHARE;
}

function isAddress(text: string, tokens: readonly Token[]): boolean {
  return (
    POSTCODE.test(text) &&
    tokens.length <= MAX_ADDRESS_WORDS &&
    !tokens.some(({ word }) => SENTENCE_WORDS.has(word.norm))
  );
}

function isReference(text: string): boolean {
  return REFERENCE.test(text) && (AUTHOR.test(text) || /doi:|\bpp?\.\s?\d|\[accessed/i.test(text));
}
