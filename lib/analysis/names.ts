import type { TextView } from './read-block.ts';
import type { Token } from './tokens.ts';

/** Small words that a name may hold in lower case: *Department for Work and Pensions*. */
const LINKS = new Set(['of', 'for', 'and', 'the', 'in', 'on', 'to', 'with', 'at', 'by', '&']);

/** The number of a heading or an item: *4.1 Leverage …*. */
const NUMBERING = /^\d+(?:\.\d+)*\.?$/;

/** Those of them that join one part of a name to another. */
const JOINS = new Set(['of', 'for', 'and', '&']);

/**
 * Whether tokens `from` to `to` (exclusive) are part of a name: every word that counts has a capital although no
 * sentence begins there. In a text or heading that is all in capitals, or a heading with a capital on every word,
 * capitals say nothing.
 */
export function isName(view: TextView, from: number, to: number): boolean {
  const { tokens } = view;
  if (!allCapital(tokens, from, to) || capitalsSayNothing(view)) return false;
  const begins = sentenceBegins(view, from);
  if (!begins) return true;
  // At the beginning of a sentence the next words decide: "Vulnerable Children and Families Team".
  return to - from > 1 || hasCapitalAfter(tokens, to);
}

/**
 * Whether tokens `from` to `to` (exclusive), two or more, are all of a run of capitals: a term that a writer dignifies
 * ("the Product Owner", "a Memorandum of Understanding") rather than a part of somebody's name.
 */
export function isWholeRun({ tokens }: TextView, from: number, to: number): boolean {
  return to - from > 1 && !runsOn(tokens, from, -1) && !runsOn(tokens, to - 1, 1);
}

/** Whether the capitals go on beside a token, in the direction of `step`: at once or after a small word. */
function runsOn(tokens: readonly Token[], at: number, step: 1 | -1): boolean {
  const next = tokens[at + step];
  if (next === undefined || next.sentence !== tokens[at]?.sentence || !next.word.isWord) return false;
  if (next.word.shape !== 'plain') return true;
  const beyond = tokens[at + 2 * step];
  return JOINS.has(next.word.norm) && beyond?.sentence === next.sentence && beyond.word.shape !== 'plain';
}

/** Whether a heading is written with a capital on every word that counts, so that it may be a name as a whole. */
export function isTitleCase(view: TextView): boolean {
  let capitals = 0;
  let others = 0;
  for (const { word, joined } of view.tokens) {
    if (!word.isWord || joined || LINKS.has(word.norm) || word.norm.length < 3) continue;
    if (word.shape === 'plain') others += 1;
    else capitals += 1;
  }
  return capitals > 1 && others === 0;
}

/** Whether a sentence begins at a token, or a list item, a cell or a clause after a colon does. */
export function sentenceBegins(view: TextView, at: number): boolean {
  const { tokens } = view;
  let previous = at - 1;
  while (previous >= 0 && isOpeningSign(tokens[previous])) previous -= 1;
  if (previous === 0 && NUMBERING.test(tokens[0]?.word.norm ?? '')) return true;
  if (previous < 0 || tokens[previous]?.word.norm === ':') return true;
  return tokens[previous]?.sentence !== tokens[at]?.sentence;
}

function isOpeningSign(token: Token | undefined): boolean {
  return token !== undefined && !token.word.isWord && /^["'“‘«(*_•–-]$/.test(token.word.norm);
}

function capitalsSayNothing(view: TextView): boolean {
  return view.kind === 'heading' ? isTitleCase(view) : isShouted(view.tokens);
}

function isShouted(tokens: readonly Token[]): boolean {
  return tokens.every(({ word }) => !word.isWord || word.norm.length < 2 || word.shape === 'upper');
}

function allCapital(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.word;
    if (word === undefined || !word.isWord) continue;
    if (word.shape === 'plain' && (at === from || at === to - 1 || !LINKS.has(word.norm))) return false;
    if (word.shape === 'upper' && to - from === 1) return false;
  }
  return true;
}

function hasCapitalAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.word;
  if (next === undefined || !next.isWord) return false;
  if (next.shape === 'initial') return true;
  return LINKS.has(next.norm) && tokens[at + 1]?.word.shape === 'initial';
}
