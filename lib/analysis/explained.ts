import { NO_MEANING } from '../shared/no-meaning.ts';
import type { Token } from './tokens.ts';
import type { Word } from './vocabulary.ts';

const MEANING_VERBS = new Set(['means', 'meaning', 'refers', 'describes']);
const ARTICLES = new Set(['a', 'an']);
/** Before these a new clause may begin, with the wording as its subject. */
const CLAUSE_OPENERS = new Set('and but or so that because where if what the here'.split(' '));
/** After "X is": what X is follows. */
const DEFINING = new Set('about defined how'.split(' '));
/** After "X is a": what kind of thing X is. "X is a priority" explains nothing. */
const KINDS = new Set(
  `kind type sort way form method term name word process set group person place tool document list piece test check
  scheme payment grant course meeting service plan record`.split(/\s+/),
);
const CALLED = new Set(['called', 'as', 'termed']);
const MIN_WORDS_OF_MEANING = 2;
/** Whoever a thing is for, in general: with "we" or "the team" a clause tells what happens there once. */
const ANYONE = new Set('a an any you your people someone anyone those patients children parents'.split(' '));
const RELATIVES = new Set(['who', 'whose', 'with', 'without']);
/** A verb after one of these belongs to the words before it: "a grant that is paid". */
const RELATIVES_AND_THAT = new Set([...RELATIVES, 'that', 'which', 'where', 'when']);
const FINITE = new Set('is are was were has have had will can could would should must may'.split(' '));
/** The initials of a term stand within this many words and signs after it. */
const REACH_OF_INITIALS = 7;
/** An apposition to the first words of a sentence has no more words than this. */
const LONGEST_ASIDE = 10;
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
    (meaningFollows(tokens, to) && !isObjectOfMore(tokens, from, to)) ||
    meaningAfterHead(tokens, to) ||
    standsApart(tokens, from, to) ||
    hasInitialsAfter(tokens, from, to) ||
    namedBefore(tokens, beforeQuote, afterQuote) ||
    isDefined(tokens, beforeQuote, afterQuote) ||
    isAskedAbout(tokens, beforeQuote, afterQuote)
  );
}

/**
 * "Using open standards means you can …", "The nature of our bodies means they …": what means something is more than the
 * wording, so that nothing is said of the wording itself.
 */
function isObjectOfMore(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[to]?.word.norm !== 'means') return false;
  const start = ARTICLES.has(tokens[from - 1]?.word.norm ?? '') ? from - 1 : from;
  const before = tokens[start - 1];
  return (
    before?.sentence === tokens[start]?.sentence &&
    before?.word.isWord === true &&
    !CLAUSE_OPENERS.has(before.word.norm)
  );
}

/** "A stakeholder is a person …", "Reablement is a kind of help", "Lean is about …" at the beginning of a sentence. */
function isDefined(tokens: readonly Token[], from: number, to: number): boolean {
  const hasArticle = ARTICLES.has(tokens[from - 1]?.word.norm ?? '');
  const start = hasArticle ? from - 1 : from;
  if (tokens[start - 1]?.sentence === tokens[start]?.sentence) return false;
  const [verb = '', one = '', two = '', three = ''] = [0, 1, 2, 3].map((step) => tokens[to + step]?.word.norm);
  if (verb !== 'is' && verb !== 'are') return false;
  if (DEFINING.has(one)) return true;
  return ARTICLES.has(one) && (hasArticle || KINDS.has(two) || KINDS.has(three));
}

/** "What is a health check?", "What do we mean by reablement?": the answer follows. */
function isAskedAbout(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  if (next !== undefined && next.word.norm !== '?') return false;
  const start = ARTICLES.has(tokens[from - 1]?.word.norm ?? '') ? from - 1 : from;
  const [one = '', two = '', three = '', four = ''] = [1, 2, 3, 4].map((step) => tokens[start - step]?.word.norm);
  if (one === 'is' || one === 'are') return two === 'what';
  return one === 'by' && two === 'mean' && three === 'we' && four === 'do';
}

/** "Pathways, the hostel in Watford, …": an apposition to the first words of a sentence names them or says what they are. */
function standsApart(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first === undefined || first.word.shape === 'plain' || tokens[from - 1]?.sentence === first.sentence)
    return false;
  if (to - from > 1 || tokens[to]?.word.norm !== ',' || tokens[to + 1]?.word.norm !== 'the') return false;
  const aside = tokens.slice(to + 2, to + 2 + LONGEST_ASIDE);
  return aside.some(({ word }) => word.norm === ',');
}

/** "triage desk, where a nurse sorts …", "step-down beds, for people who …": what the thing is there for, after its head. */
function meaningAfterHead(tokens: readonly Token[], to: number): boolean {
  for (const comma of [to, to + 1]) {
    if (tokens[comma]?.word.norm !== ',') continue;
    const [one = '', two = '', three = ''] = [1, 2, 3].map((step) => tokens[comma + step]?.word.norm);
    if (one === 'where' || one === 'in') return ANYONE.has(two) || (two === 'which' && ANYONE.has(three));
    return one === 'for' && ANYONE.has(two) && RELATIVES.has(three);
  }
  return false;
}

/** "house in multiple occupation, known for short as an HMO", "a traffic regulation order, or TRO,": its short name. */
function hasInitialsAfter(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || tokens[to]?.word.norm !== ',') return false;
  let isNamed = false;
  for (let at = to + 1; at <= to + REACH_OF_INITIALS; at += 1) {
    const word = tokens[at]?.word;
    isNamed ||= word?.norm === 'or' || word?.norm === 'known';
    if (word?.shape === 'upper') return isNamed && isInitials(word.norm.replace(/s$/, ''), tokens, from, to);
  }
  return false;
}

/** Whether letters are the initials of tokens `from` to `to`, small words counted or not. */
function isInitials(letters: string, tokens: readonly Token[], from: number, to: number): boolean {
  const norms = tokens.slice(from, to).map(({ word }) => word.norm);
  const initials = (words: readonly string[]) => words.map((norm) => norm.charAt(0)).join('');
  return letters === initials(norms) || letters === initials(norms.filter((norm) => norm.length > 3));
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
  if (one === ',' && ARTICLES.has(two)) return !isNewClause(tokens, at + 2);
  if (two === 'that' && three === 'is') return true;
  if (two === 'in' && three === 'other') return true;
  return two === 'i.e' || two === 'i.e.' || (two === 'which' && (three === 'means' || three === 'is'));
}

/** "…, an average figure was used": the words after the comma have a verb of their own before the next sign. */
function isNewClause(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_ASIDE; at += 1) {
    const word = tokens[at]?.word;
    if (word === undefined || !word.isWord || RELATIVES_AND_THAT.has(word.norm)) return false;
    if (FINITE.has(word.norm)) return true;
  }
  return false;
}

/** "X (plain words)": two words or more in brackets, not a reference, a list of examples or a figure. */
function meaningInBrackets(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word.norm !== '(') return false;
  let words = 0;
  for (let index = at + 1; index < at + LONGEST_MEANING; index += 1) {
    const word = tokens[index]?.word;
    if (word === undefined || word.norm === ')') break;
    if (word.norm === 'etc') return false;
    if (index === at + 1 && !beginsMeaning(word)) return false;
    if (word.isWord) words += 1;
  }
  return words >= MIN_WORDS_OF_MEANING;
}

function beginsMeaning({ norm, shape }: Word): boolean {
  return shape === 'plain' && !NO_MEANING.has(norm) && !/^[\d£$"'“‘[]/.test(norm);
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
