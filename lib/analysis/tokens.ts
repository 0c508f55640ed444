import type { Paragraph, Root, Sentence, SentenceContent, WordContent } from 'nlcst';
import type { CleanText } from './clean-text.ts';
import type { Vocabulary, Word } from './vocabulary.ts';

/** One word, part of a hyphenated word, or sign. Offsets are UTF-16 code units into the block's text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  /** True when a hyphen ties it to the token before. */
  readonly joined: boolean;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** A sentence: a run of tokens. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
  /** Index of its first token. */
  readonly first: number;
  /** Index after its last token. */
  readonly last: number;
  readonly node: Sentence;
}

/** The tokens of one tree, in order, and the sentences they make. */
export interface TokenRun {
  readonly tokens: readonly Token[];
  readonly sentences: readonly SentenceSpan[];
}

const APOSTROPHE_S = /.['’]s$/i;
/** Words whose 's is a verb, not a possessive, so that it stays with them. */
const CONTRACTED = new Set(
  'it that what who he she there here let where how when why this one'.split(' ').map((word) => `${word}'s`),
);

/**
 * Flattens an nlcst tree to tokens: hyphenated words, words with a slash and words run together by a missing space are
 * taken apart, a possessive 's stands on its own, and all other signs are tokens that no word matches.
 */
export function tokenise(tree: Root, clean: CleanText, vocabulary: Vocabulary): TokenRun {
  const tokeniser = new Tokeniser(clean, vocabulary);
  for (const paragraph of tree.children) {
    if (paragraph.type !== 'ParagraphNode') continue;
    for (const sentence of (paragraph as Paragraph).children) {
      if (sentence.type === 'SentenceNode') tokeniser.addSentence(sentence);
    }
  }
  return tokeniser;
}

class Tokeniser implements TokenRun {
  readonly tokens: Token[] = [];
  readonly sentences: SentenceSpan[] = [];
  readonly #vocabulary: Vocabulary;
  readonly #text: string;
  readonly #offsets: Int32Array | undefined;

  constructor({ text, offsets }: CleanText, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#text = text;
    this.#offsets = offsets;
  }

  addSentence(node: Sentence): void {
    const first = this.tokens.length;
    for (const child of node.children) this.#addContent(child);
    const last = this.tokens.length;
    const opening = this.tokens[first];
    const closing = this.tokens[last - 1];
    if (opening && closing) this.sentences.push({ start: opening.start, end: closing.end, first, last, node });
  }

  #addContent(node: SentenceContent): void {
    if (node.type === 'WhiteSpaceNode') return;
    const start = node.position?.start.offset ?? 0;
    if (node.type !== 'WordNode') {
      this.#push(start, node.position?.end.offset ?? start, false, false);
      return;
    }
    if (node.children.length === 1) this.#pushWord(start, node.position?.end.offset ?? start, false);
    else this.#addParts(node.children);
  }

  /** Takes a word of several pieces apart where a hyphen, a slash or a missing space joins its parts. */
  #addParts(pieces: readonly WordContent[]): void {
    let from = -1;
    let joined = false;
    for (let index = 0; index < pieces.length; index += 1) {
      const piece = pieces[index];
      const start = piece?.position?.start.offset ?? 0;
      const end = piece?.position?.end.offset ?? 0;
      const sign = piece?.type === 'TextNode' ? '' : this.#text.slice(start, end);
      const cut = sign !== '' && from >= 0 && cutsWord(sign, this.#text, from, start, end);
      if (!cut) {
        if (from < 0) from = start;
        continue;
      }
      this.#pushWord(from, start, joined);
      joined = isHyphen(sign);
      if (!joined) this.#push(start, end, false, false);
      from = -1;
    }
    const end = pieces.at(-1)?.position?.end.offset ?? 0;
    if (from >= 0) this.#pushWord(from, this.#withoutFullStop(from, end), joined);
  }

  /** Leaves the full stop of *etc.* outside the word, but not that of *e.g.* */
  #withoutFullStop(from: number, end: number): number {
    const endsWithStop = end - from > 2 && this.#text.charAt(end - 1) === '.';
    return endsWithStop && this.#text.lastIndexOf('.', end - 2) < from ? end - 1 : end;
  }

  #pushWord(start: number, end: number, joined: boolean): void {
    const raw = this.#text.slice(start, end);
    if (end - start > 3 && APOSTROPHE_S.test(raw) && !CONTRACTED.has(raw.toLowerCase().replace('’', "'"))) {
      this.#push(start, end - 2, true, joined);
      this.#push(end - 2, end, true, false);
      return;
    }
    this.#push(start, end, true, joined);
  }

  #push(start: number, end: number, isWord: boolean, joined: boolean): void {
    const word = this.#vocabulary.word(this.#text.slice(start, end), isWord);
    this.tokens.push({
      start: this.#original(start),
      end: this.#original(end - 1) + 1,
      word,
      joined,
      sentence: this.sentences.length,
    });
  }

  #original(offset: number): number {
    return this.#offsets === undefined ? offset : (this.#offsets[offset] ?? 0);
  }
}

function isHyphen(sign: string): boolean {
  return sign === '-' || sign === '\u2010' || sign === '\u2011';
}

/** Whether a sign inside a word ends one word and begins another. */
function cutsWord(sign: string, text: string, from: number, start: number, end: number): boolean {
  if (sign === '/' || isHyphen(sign)) return true;
  const isStop = sign === '.' || sign === ':' || sign === '?' || sign === '=';
  return isStop && start - from > 1 && isLetter(text, start - 1) && isLetter(text, end) && isLetter(text, end + 1);
}

function isLetter(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character.toLowerCase() !== character.toUpperCase();
}
