import type { SilenceReason } from '../../report/silence.ts';
import { type Candidate, RANK } from '../candidate.ts';
import { knownAcronyms } from '../data/known-acronyms.ts';
import { wordLike } from '../data/long-forms.ts';
import { meaningFollows } from '../explained.ts';
import { keepQuiet } from '../keep-quiet.ts';
import { hasLongForm } from '../long-form.ts';
import { sentenceBegins } from '../names.ts';
import type { TextView } from '../read-block.ts';
import type { SentenceSpan, Token } from '../tokens.ts';
import { isFamiliar, isListed } from '../word-measures.ts';
import { inFull } from './in-full.ts';

/** What the acronym rule says of a block. */
export interface AcronymFacts {
  readonly candidates: readonly Candidate[];
  /** Spelled out in the block, in capitals. */
  readonly spelledOut: readonly string[];
}

const RULE = 'acronym/unexplained';
const MESSAGE = 'Readers may not know what these letters stand for.';
const LETTERS =
  /^(?:\p{Lu}{2,6}|\p{Lu}\d\p{Lu}{1,3}|\p{Lu}{2,5}s|\p{Lu}\p{L}{1,3}\p{Lu}s?|(?:\p{Lu}\.){2,6}|(?:\p{Lu}\.){1,5}\p{Lu})$/u;
const YEAR = /^(?:19|20)\d\d$/;
const ROMAN = /^(?:X{0,3}(?:IX|IV|V?I{0,3})|XL|L?X{0,3}V?I{0,3})$/;
const UNITS = new Set(
  'KG KM CM MM MG ML KW MW GW KWH MWH GB MB TB KB HZ MHZ GHZ DB PH MPH LTD PLC NB CC RE'.split(' '),
);
/** A word shorter than this is stressed only as it stands in the list of familiar words. */
const SHORTEST_INFLECTED = 5;
/** "MISUSE", "UNDERPAID": a familiar word with one of these before it is one too. */
const PREFIX = /^(?:mis|non|un|dis|over|under|out)(?=...)/;
/** Acronyms that are everyday words too, so that being a word does not make them emphasis. */
const WORDS_TOO = new Set(['SEND', 'PIP', 'MASH', 'ACE', 'CAT', 'TAC', 'CAN']);

/** Abbreviations that are written and said as words, in normal form. */
const WORD_LIKE = new Set([...wordLike].map((word) => word.toLowerCase()));

/** Abbreviations in capitals: which are spelled out here, and which nobody explains. */
export function acronyms(view: TextView): AcronymFacts {
  const candidates: Candidate[] = [];
  const spelledOut: string[] = [];
  for (const sentence of view.sentences) {
    if (isShouted(view.tokens, sentence)) {
      keepQuiet(view, { from: sentence.first, to: sentence.last }, RULE, 'shouted');
      continue;
    }
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const token = view.tokens[at];
      if (token === undefined || !isShort(token)) continue;
      const acronym = acronymOf(view, at);
      const silence = silenceOf(view, at, acronym);
      if (silence) keepQuiet(view, { from: at, to: at + 1 }, RULE, silence);
      else if (acronym !== undefined) candidates.push(candidate(view, at, token, acronym));
      if (silence === 'spelled-out' && acronym !== undefined) spelledOut.push(acronym);
    }
  }
  return { candidates, spelledOut };
}

/** Whether a token may be an abbreviation: it has the capitals of one, or is one that reads as a word (*Cafcass*). */
function isShort({ word }: Token): boolean {
  return word.shape === 'upper' || (word.shape === 'initial' && WORD_LIKE.has(word.norm));
}

/** Why nothing is said of capitals at a token; undefined where they are letters that nobody explains. */
function silenceOf(view: TextView, at: number, acronym: string | undefined): SilenceReason | undefined {
  if (acronym === undefined) return 'no-acronym';
  if (hasLongForm(view.tokens, at, acronym) || meaningFollows(view.tokens, at + 1)) return 'spelled-out';
  if (knownAcronyms.has(acronym)) return 'known-acronym';
  return isLabel(view, at) ? 'label' : undefined;
}

/** The letters of an abbreviation, without full stops and plural s; undefined where the capitals are something else. */
function acronymOf(view: TextView, at: number): string | undefined {
  const { text, tokens } = view;
  const token = tokens[at];
  if (token === undefined || token.joined) return undefined;
  const raw = text.slice(token.start, token.end);
  if (token.word.shape === 'initial') return raw.toUpperCase();
  if (!LETTERS.test(raw) || (tokens[at + 1]?.joined && !leads(raw, tokens[at + 1]))) return undefined;
  const letters = raw.replace(/s$/, '').replaceAll('.', '').toUpperCase();
  if (ROMAN.test(letters) || UNITS.has(letters) || isCode(tokens, at, raw.endsWith('s'))) return undefined;
  return isEverydayWord(letters) ? undefined : letters;
}

/** "ICB-led", "SEND-specific": letters that a plain word hangs on, not a part of a code. */
function leads(raw: string, next: Token | undefined): boolean {
  return raw.length > 2 && next?.word.isWord === true && next.word.shape === 'plain' && next.word.norm.length > 2;
}

/** Whether the capitals of a word stress it. Endings make too many short words of abbreviations: *BIS*, *ONS*. */
function isEverydayWord(letters: string): boolean {
  if (WORDS_TOO.has(letters)) return false;
  const word = letters.toLowerCase();
  if (letters.length < SHORTEST_INFLECTED) return isListed(word);
  return isFamiliar(word) || isListed(word.replace(PREFIX, ''));
}

/** "NOTE:", "ACTION:" at the beginning of a line. */
function isLabel(view: TextView, at: number): boolean {
  return view.tokens[at + 1]?.word.norm === ':' && sentenceBegins(view, at);
}

/**
 * Next to a figure, with or without a slash between, capitals are a code or a reference: *ABC 12*, *PCN/4*, but not
 * *2015 ABC* or *3 ABCs*.
 */
function isCode(tokens: readonly Token[], at: number, isPlural: boolean): boolean {
  return [-1, 1].some((step) => {
    const beside = tokens[at + step]?.word.norm ?? '';
    if (step < 0 && (YEAR.test(beside) || (/^\d+$/.test(beside) && isPlural))) return false;
    return /^[\d#_]/.test(beside === '/' ? (tokens[at + 2 * step]?.word.norm ?? '') : beside);
  });
}

/** Whether most words of a sentence are in capitals, which then say nothing. */
function isShouted(tokens: readonly Token[], { first, last }: SentenceSpan): boolean {
  let words = 0;
  let upper = 0;
  for (let at = first; at < last; at += 1) {
    const word = tokens[at]?.word;
    if (!word?.isWord || word.norm.length < 2) continue;
    words += 1;
    if (word.shape === 'upper') upper += 1;
  }
  return words > 2 && upper * 2 > words;
}

function candidate(view: TextView, at: number, { start, end }: Token, acronym: string): Candidate {
  const finding = () => ({
    rule: RULE,
    category: 'acronym' as const,
    start,
    end,
    text: view.text.slice(start, end),
    message: MESSAGE,
    suggestions: inFull(view, at, acronym),
    key: `${RULE}:${acronym}`,
    knownTo: [],
    disliked: false,
  });
  return { start, end, weight: end - start, rank: RANK.acronym, finding };
}
