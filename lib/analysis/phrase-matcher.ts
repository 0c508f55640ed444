import type { Form } from './inflection.ts';
import { type Match, OP, type Phrase, type PhraseNode } from './phrase.ts';
import type { TextView } from './read-block.ts';
import type { Token } from './tokens.ts';
import type { ClassBranch } from './word-class.ts';

/** The most nodes one phrase may try at one place: patterns of our own need far fewer. */
const MAX_STEPS = 2000;
/** The most words `**` passes over. */
const MAX_GAP = 3;
const NOT_HERE = -1;

/** Finds phrases in a run of tokens. Holds nothing between two calls of `matchesIn` but the count of its steps. */
export class PhraseMatcher {
  /** Nodes visited since it was made: tests read it to see that work grows with the text and no faster. */
  steps = 0;
  #tokens: readonly Token[] = [];
  #limit = 0;
  #budget = 0;
  #from = NOT_HERE;
  #to = NOT_HERE;
  #form: Form = 'base';
  #head = NOT_HERE;

  /** Every match of every phrase that the view's words may begin, in order of their first token. */
  matchesIn({ tokens, sentences }: TextView): Match[] {
    const matches: Match[] = [];
    for (const { first, last } of sentences) {
      for (let at = first; at < last; at += 1) {
        const token = tokens[at];
        if (token?.word.phrases === undefined || token.joined) continue;
        const { bySecond, others } = token.word.phrases;
        const second = at + 1 < last ? tokens[at + 1]?.word.norm : undefined;
        const expected = second === undefined ? undefined : bySecond.get(second);
        if (expected !== undefined) this.#addMatches(expected, tokens, at, last, matches);
        if (others.length > 0) this.#addMatches(others, tokens, at, last, matches);
      }
    }
    return matches;
  }

  #addMatches(phrases: readonly Phrase[], tokens: readonly Token[], at: number, last: number, matches: Match[]): void {
    for (const phrase of phrases) {
      const match = this.#matchAt(phrase, tokens, at, last);
      if (match !== undefined) matches.push(match);
    }
  }

  /** The match of a phrase that begins at token `first` and ends before `limit`, if there is one. */
  #matchAt(phrase: Phrase, tokens: readonly Token[], first: number, limit: number): Match | undefined {
    this.#tokens = tokens;
    this.#limit = limit;
    this.#budget = MAX_STEPS;
    this.#from = NOT_HERE;
    this.#to = NOT_HERE;
    this.#form = 'base';
    this.#head = NOT_HERE;
    const last = this.#run(phrase.node, first);
    this.steps += MAX_STEPS - this.#budget;
    if (last <= first || tokens[last]?.joined) return undefined;
    const from = this.#from === NOT_HERE ? first : this.#from;
    const to = this.#to === NOT_HERE ? last : this.#to;
    return from < to ? { phrase, first, last, from, to, form: this.#form, head: this.#head } : undefined;
  }

  /** Index after the last token when `node` and all that follows match from token `at`; else `NOT_HERE`. */
  #run(start: PhraseNode, from: number): number {
    let at = from;
    for (let node: PhraseNode | undefined = start; node !== undefined; node = node.next) {
      this.#budget -= 1;
      if (this.#budget < 0) return NOT_HERE;
      switch (node.op) {
        case OP.accept:
          return at;
        case OP.open:
          this.#from = at;
          break;
        case OP.close:
          this.#to = at;
          break;
        case OP.fork:
          return this.#firstOf(node.options, at);
        case OP.not:
          if (this.#firstOf(node.options, at) !== NOT_HERE) return NOT_HERE;
          break;
        case OP.gap:
          return node.next === undefined ? at : this.#acrossGap(node.next, at);
        case OP.entry:
          return this.#acrossEntry(node.entries?.tree, node.next, at);
        default:
          if (!this.#takes(node, at)) return NOT_HERE;
          at = node.op === OP.any ? this.#afterCompound(at) : at + 1;
      }
    }
    return NOT_HERE;
  }

  /** Whether the token at `at` is what a node that takes one word asks for. */
  #takes(node: PhraseNode, at: number): boolean {
    const word = at < this.#limit ? this.#tokens[at]?.word : undefined;
    if (word === undefined) return false;
    if (node.capitals && word.shape !== 'upper') return false;
    if (node.op === OP.word) return word.norm === node.text;
    if (node.op === OP.class) return node.set?.has(word.norm) ?? false;
    if (node.op === OP.any) return word.isWord;
    const form = node.forms?.get(word.norm);
    if (form === undefined) return false;
    if (node.isHead && this.#head === NOT_HERE) {
      this.#form = form;
      this.#head = at;
    }
    return true;
  }

  #firstOf(options: readonly PhraseNode[], at: number): number {
    for (const option of options) {
      const last = this.#attempt(option, at);
      if (last !== NOT_HERE) return last;
    }
    return NOT_HERE;
  }

  /** Runs on from a node and forgets what it noted when it fails. */
  #attempt(node: PhraseNode, at: number): number {
    const from = this.#from;
    const to = this.#to;
    const form = this.#form;
    const head = this.#head;
    const last = this.#run(node, at);
    if (last === NOT_HERE) {
      this.#from = from;
      this.#to = to;
      this.#form = form;
      this.#head = head;
    }
    return last;
  }

  /** Runs on after the longest entry of a class that stands at `at` and lets the rest match. */
  #acrossEntry(tree: ClassBranch | undefined, next: PhraseNode | undefined, at: number): number {
    this.#budget -= 1;
    const word = at < this.#limit ? this.#tokens[at]?.word.norm : undefined;
    const branch = word === undefined ? undefined : tree?.next.get(word);
    if (branch === undefined || next === undefined) return NOT_HERE;
    const last = branch.next.size > 0 ? this.#acrossEntry(branch, next, at + 1) : NOT_HERE;
    return last === NOT_HERE && branch.ends ? this.#attempt(next, at + 1) : last;
  }

  #acrossGap(next: PhraseNode, from: number): number {
    let at = from;
    for (let skipped = 0; skipped <= MAX_GAP; skipped += 1) {
      const last = this.#attempt(next, at);
      if (last !== NOT_HERE) return last;
      if (at >= this.#limit || !this.#tokens[at]?.word.isWord) return NOT_HERE;
      at = this.#afterCompound(at);
    }
    return NOT_HERE;
  }

  /** The index after the hyphenated word that begins at `at`: `*` and `**` count it as one word. */
  #afterCompound(at: number): number {
    let after = at + 1;
    while (after < this.#limit && this.#tokens[after]?.joined) after += 1;
    return after;
  }
}
