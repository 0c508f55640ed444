import { PatternError } from './pattern-syntax.ts';
import { OP, type Phrase, type PhraseNode, type PhraseStarts } from './phrase.ts';
import type { WordSet } from './word-class.ts';

/** A phrase that more words than these may come second in is not sorted by them. */
const MAX_SECOND = 40;
/** Shared by the many words that only phrases of one word begin with. */
const NO_SECOND: ReadonlyMap<string, readonly Phrase[]> = new Map();

/** Phrases by the words that may begin them. */
export class PhraseIndex {
  readonly #byWord = new Map<string, Phrase[]>();
  readonly #deferred = new Map<string, (() => void)[]>();

  /** Adds a phrase. Throws `PatternError` when it may begin with any word at all. */
  add(phrase: Phrase): void {
    const first = leavesOf(phrase.node);
    if (first === undefined)
      throw new PatternError(`a pattern of ${phrase.rule?.rule ?? phrase.term?.rule} begins with any word at all`);
    for (const leaf of first) {
      for (const word of wordsOf(leaf)) addTo(this.#byWord, word, phrase);
    }
  }

  /** Has `make` called, once, before the first look for any of the words: it adds the phrases that they may begin. */
  defer(words: readonly string[], make: () => void): void {
    let isMade = false;
    const once = () => {
      if (!isMade) make();
      isMade = true;
    };
    for (const word of words) {
      const waiting = this.#deferred.get(word);
      if (waiting) waiting.push(once);
      else this.#deferred.set(word, [once]);
    }
  }

  /** The phrases that may begin with a word (normal form); undefined where there are none. */
  from(word: string): PhraseStarts | undefined {
    for (const make of this.#deferred.get(word) ?? []) make();
    const phrases = this.#byWord.get(word);
    return phrases && starts([...new Set(phrases)].sort(inOrder), word);
  }
}

/** The words that may begin a phrase; empty where any word at all may. */
export function firstWords(node: PhraseNode): readonly string[] {
  return (leavesOf(node) ?? []).flatMap((leaf) => [...wordsOf(leaf)]);
}

const wordsOf = ({ set, forms, text }: PhraseNode): Iterable<string> => (set ?? forms)?.keys() ?? [text];

const inOrder = (a: Phrase, b: Phrase) => a.order - b.order;

function starts(phrases: readonly Phrase[], first: string): PhraseStarts {
  const bySecond = new Map<string, Phrase[]>();
  const others: Phrase[] = [];
  for (const phrase of phrases) {
    const second = secondWords(phrase.node, first);
    const size = second?.reduce((sum, set) => sum + set.size, 0) ?? Number.POSITIVE_INFINITY;
    if (size > MAX_SECOND) others.push(phrase);
    else for (const set of second ?? []) for (const word of set.keys()) addTo(bySecond, word, phrase);
  }
  return { bySecond: bySecond.size > 0 ? bySecond : NO_SECOND, others };
}

/** The nodes that may take the next word, from a node on; undefined where none need or any word will do. */
function leavesOf(node: PhraseNode | undefined): readonly PhraseNode[] | undefined {
  if (node === undefined || node.op === OP.any || node.op === OP.gap || node.op === OP.accept) return undefined;
  if (node.op === OP.open || node.op === OP.close || node.op === OP.not) return leavesOf(node.next);
  if (node.op !== OP.fork) return [node];
  const leaves: PhraseNode[] = [];
  for (const option of node.options) {
    const some = leavesOf(option);
    if (some === undefined) return undefined;
    leaves.push(...some);
  }
  return leaves;
}

/** Words of which one must follow `first`: most phrases that share a common first word fall at this. */
function secondWords(node: PhraseNode, first: string): readonly WordSet[] | undefined {
  const sets: WordSet[] = [];
  for (const leaf of leavesOf(node) ?? []) {
    if (!takes(leaf, first)) continue;
    const branch = leaf.entries?.tree.next.get(first);
    if (branch !== undefined && branch.next.size > 0) sets.push(branch.next);
    if (branch?.ends === false) continue;
    const next = leavesOf(leaf.next);
    if (next === undefined) return undefined;
    for (const { set, forms, text } of next) sets.push(set ?? forms ?? new Set([text]));
  }
  return [...new Set(sets)];
}

function takes({ set, forms, text }: PhraseNode, word: string): boolean {
  return (set ?? forms)?.has(word) ?? text === word;
}

function addTo<Key>(map: Map<Key, Phrase[]>, key: Key, phrase: Phrase): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [phrase]);
  else if (list.at(-1) !== phrase) list.push(phrase);
}
