import type { Token } from './tokens.ts';

/** Words between a long form and its short form, besides signs: "…, or ABC", "ABC, which stands for …". */
const LINKS = new Set(
  `( ) [ , – — - : ; ' " ‘ ’ “ ” or the a an is are was also now known as called abbreviated to stands for means which
  short hereafter we call referred =`.split(/\s+/),
);
/** After the short form a sentence may end: "… the ABC. That stands for …". */
const LINKS_AFTER = new Set([...LINKS, '.', 'that', 'it', 'this']);
const MAX_LINKS = 6;
/** Small words that a short form may leave out. */
const LEFT_OUT = new Set([
  'of',
  'for',
  'and',
  'the',
  'in',
  'on',
  'to',
  'with',
  'at',
  'by',
  '&',
  'a',
  "'s",
  "'",
  '’',
  ',',
]);

/**
 * Whether the long form of an acronym stands beside it, before or after: with nothing but signs and words like "or"
 * or "stands for" between when its letters are the initials of the words, or with a bracket between when its letters
 * stand anywhere in the words in their order, the first at the beginning of a word (Schwartz and Hearst, 2003).
 */
export function hasLongForm(tokens: readonly Token[], at: number, acronym: string): boolean {
  const letters = acronym.toLowerCase();
  return endsBefore(tokens, at, letters) || beginsAfter(tokens, at, letters) || isBracketed(tokens, at, letters);
}

function endsBefore(tokens: readonly Token[], at: number, letters: string): boolean {
  for (let end = at; end > 0 && end >= at - MAX_LINKS; end -= 1) {
    if (initialsMatch(tokens, end - 1, -1, [...letters].reverse())) return true;
    if (!isIn(LINKS, tokens[end - 1])) return false;
  }
  return false;
}

function beginsAfter(tokens: readonly Token[], at: number, letters: string): boolean {
  for (let start = at + 1; start <= at + 1 + MAX_LINKS; start += 1) {
    if (initialsMatch(tokens, start, 1, [...letters])) return true;
    if (!isIn(LINKS_AFTER, tokens[start])) return false;
  }
  return false;
}

/** Whether the words from `from` on, in the direction of `step`, begin with these letters, small words left out or not. */
function initialsMatch(tokens: readonly Token[], from: number, step: 1 | -1, letters: readonly string[]): boolean {
  let at = from;
  for (let letter = 0; letter < letters.length; at += step) {
    const norm = tokens[at]?.word.norm ?? '';
    if (norm.startsWith(letters[letter] ?? ' ')) letter += 1;
    else if (!LEFT_OUT.has(norm) || at === from) return false;
  }
  return true;
}

function isBracketed(tokens: readonly Token[], at: number, acronym: string): boolean {
  const letters = spokenLetters(acronym);
  const opening = tokens[at - 1]?.word.norm === 'or' ? at - 2 : at - 1;
  if (isBracket(tokens[opening])) return lettersMatch(wordsBefore(tokens, opening - 1, letters.length), letters);
  return isBracket(tokens[at + 1]) && lettersMatch(wordsInBracket(tokens, at + 2, letters.length), letters);
}

/** A figure that is read as a word stands for that word's first letter: *F2F*, *B2B*. */
function spokenLetters(acronym: string): string {
  return acronym.replaceAll('2', 't').replaceAll('4', 'f');
}

/** The last letter may stand anywhere, each letter before it further left, the first at the beginning of a word. */
function lettersMatch(words: string, letters: string): boolean {
  let at = words.length;
  for (let letter = letters.length - 1; letter >= 0; letter -= 1) {
    const wanted = letters.charAt(letter);
    do at = words.lastIndexOf(wanted, at - 1);
    while (letter === 0 && at > 0 && words.charAt(at - 1) !== ' ');
    if (at < 0 || (letter > 0 && at === 0)) return false;
  }
  return true;
}

function wordsBefore(tokens: readonly Token[], last: number, letters: number): string {
  const words: string[] = [];
  for (let at = last; words.length < mostWords(letters) && isWordOrComma(tokens[at]); at -= 1) {
    words.unshift(tokens[at]?.word.norm ?? '');
  }
  return words.join(' ');
}

function wordsInBracket(tokens: readonly Token[], first: number, letters: number): string {
  const words: string[] = [];
  for (let at = first; words.length < mostWords(letters) && isWordOrComma(tokens[at]); at += 1) {
    words.push(tokens[at]?.word.norm ?? '');
  }
  return words.join(' ');
}

/** How long a long form may be, in words and commas. */
function mostWords(letters: number): number {
  return Math.min(letters + 5, letters * 2);
}

function isWordOrComma(token: Token | undefined): boolean {
  return token !== undefined && (token.word.isWord || token.word.norm === ',' || token.word.norm === '&');
}

function isBracket(token: Token | undefined): boolean {
  return token?.word.norm === '(' || token?.word.norm === '[';
}

function isIn(words: ReadonlySet<string>, token: Token | undefined): boolean {
  return token !== undefined && words.has(token.word.norm);
}
