import type { Token } from './tokens.ts';

/** A run of tokens; `last` is exclusive. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

/** The sign that closes what another opens. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"', "'": "'", '«': '»' };
const QUOTE = /["“”‘’'«»]/;

/** The stretches between quotation marks, without the marks. A mark that is never closed quotes nothing. */
export function quotationsIn(tokens: readonly Token[], text: string): TokenSpan[] {
  const spans: TokenSpan[] = [];
  if (!QUOTE.test(text)) return spans;
  let first = -1;
  let closing = '';
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.word.isWord) continue;
    const sign = text.slice(token.start, token.start + 1);
    if (first >= 0 && sign === closing && closes(token, text)) {
      if (index > first) spans.push({ first, last: index });
      first = -1;
    } else if (CLOSING[sign] !== undefined && opens(token, text)) {
      // A new opening mark of the same kind begins again: the one before it was never closed.
      if (first >= 0 && closing !== CLOSING[sign]) continue;
      first = index + 1;
      closing = CLOSING[sign];
    }
  }
  return spans;
}

/** Whether tokens `from` to `to` (exclusive) stand in one quotation; returns it. */
export function quotationAround(spans: readonly TokenSpan[], from: number, to: number): TokenSpan | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.last ?? 0) < to) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.first <= from ? span : undefined;
}

function opens(token: Token, text: string): boolean {
  return !isWordCharacter(text.charAt(token.start - 1)) && /\S/.test(text.charAt(token.end));
}

function closes(token: Token, text: string): boolean {
  return !isWordCharacter(text.charAt(token.end)) && /\S/.test(text.charAt(token.start - 1));
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
