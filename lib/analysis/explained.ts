import type { Token } from './tokens.ts';

const MEANING_VERBS = new Set(['means', 'meaning', 'refers', 'describes']);
const ARTICLES = new Set(['a', 'an']);
const CALLED = new Set(['called', 'as', 'termed']);
/** After these an aside gives examples or a reference, not a meaning. */
const NO_MEANING = /^(?:see|such|for|e\.g\.?|eg|including|or|and|formerly|section|page|figure|table|[\d£$].*)$/;
const MIN_WORDS_OF_MEANING = 2;
/** Brackets that hold more tokens than this are an aside, not a meaning. */
const LONGEST_MEANING = 40;

/**
 * Whether the text explains the wording at tokens `from` to `to` (exclusive) right there: "X means …", "X, which
 * is …", "X (plain words)", "plain words (X)", "what we call X".
 */
export function isExplained(tokens: readonly Token[], from: number, to: number): boolean {
  const beforeQuote = isQuoteMark(tokens[from - 1]) ? from - 1 : from;
  const afterQuote = isQuoteMark(tokens[to]) ? to + 1 : to;
  return (
    meaningFollows(tokens, to) ||
    namedBefore(tokens, beforeQuote, afterQuote) ||
    isDefined(tokens, beforeQuote, afterQuote)
  );
}

/** "A stakeholder is a person …" at the beginning of a sentence. */
function isDefined(tokens: readonly Token[], from: number, to: number): boolean {
  const article = tokens[from - 1];
  if (article === undefined || !ARTICLES.has(article.word.norm)) return false;
  if (tokens[from - 2]?.sentence === article.sentence) return false;
  return tokens[to]?.word.norm === 'is' && ARTICLES.has(tokens[to + 1]?.word.norm ?? '');
}

/** Whether what follows token `to` says what the wording before it means: "… means", ", which is", "(plain words)". */
export function meaningFollows(tokens: readonly Token[], to: number): boolean {
  const at = isQuoteMark(tokens[to]) ? to + 1 : to;
  return meansAfter(tokens, at) || meaningInBrackets(tokens, at);
}

function meansAfter(tokens: readonly Token[], at: number): boolean {
  const [one = '', two = '', three = ''] = [at, at + 1, at + 2].map((index) => tokens[index]?.word.norm);
  if (MEANING_VERBS.has(one) || (one === 'is' && (two === 'when' || two === 'where'))) return true;
  if (one !== ',' && one !== '–' && one !== '—' && one !== '(') return false;
  // An apposition: "pupil premium, a grant for …".
  if (one === ',' && ARTICLES.has(two)) return true;
  if (two === 'that' && three === 'is') return true;
  if (two === 'in' && three === 'other') return true;
  return two === 'i.e' || two === 'i.e.' || (two === 'which' && (three === 'means' || three === 'is'));
}

/** "X (plain words)": two words or more in brackets, not a reference, a list of examples or a figure. */
function meaningInBrackets(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word.norm !== '(') return false;
  let words = 0;
  for (let index = at + 1; index < at + LONGEST_MEANING; index += 1) {
    const word = tokens[index]?.word;
    if (word === undefined || word.norm === ')') break;
    if (index === at + 1 && (NO_MEANING.test(word.norm) || word.shape !== 'plain')) return false;
    if (word.isWord) words += 1;
  }
  return words >= MIN_WORDS_OF_MEANING;
}

/** "plain words (X)", "known as X", "so-called X", "what we call X". */
function namedBefore(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.word.norm ?? '';
  if (before === '(') return tokens[to]?.word.norm === ')' && (tokens[from - 2]?.word.isWord ?? false);
  if (before === 'call') return tokens[from - 2]?.word.norm === 'we';
  if (!CALLED.has(before)) return false;
  return before !== 'as' || /^(?:known|described)$/.test(tokens[from - 2]?.word.norm ?? '');
}

function isQuoteMark(token: Token | undefined): boolean {
  return token !== undefined && /^["'“”‘’]$/.test(token.word.norm);
}
