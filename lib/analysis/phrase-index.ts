import { PatternError } from './pattern-syntax.ts';
import { OP, type Phrase, type PhraseNode } from './phrase.ts';

const NO_PHRASES: readonly Phrase[] = [];

/** Phrases by the words that may begin them. */
export class PhraseIndex {
  readonly #byWord = new Map<string, Phrase[]>();
  readonly #byClass = new Map<ReadonlySet<string>, Phrase[]>();

  /** Adds a phrase. Throws `PatternError` when it may begin with any word at all. */
  add(phrase: Phrase): void {
    this.#addFirst(phrase.node, phrase);
  }

  /** The phrases that may begin with a word (normal form). */
  from(word: string): readonly Phrase[] {
    const exact = this.#byWord.get(word);
    let all = exact;
    for (const [set, phrases] of this.#byClass) {
      if (!set.has(word)) continue;
      all = all === undefined ? phrases : [...new Set([...all, ...phrases])];
    }
    return all ?? NO_PHRASES;
  }

  #addFirst(node: PhraseNode, phrase: Phrase): void {
    if (node.op === OP.word) addTo(this.#byWord, node.text, phrase);
    else if (node.op === OP.forms) for (const word of node.forms?.keys() ?? []) addTo(this.#byWord, word, phrase);
    else if (node.op === OP.class && node.set) addTo(this.#byClass, node.set, phrase);
    else if (node.op === OP.fork) for (const option of node.options) this.#addFirst(option, phrase);
    else if (isPassive(node) && node.next) this.#addFirst(node.next, phrase);
    else throw new PatternError('a pattern cannot begin with any word at all');
  }
}

function isPassive(node: PhraseNode): boolean {
  return node.op === OP.open || node.op === OP.close || node.op === OP.not;
}

function addTo<Key>(map: Map<Key, Phrase[]>, key: Key, phrase: Phrase): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [phrase]);
  else if (list.at(-1) !== phrase) list.push(phrase);
}
