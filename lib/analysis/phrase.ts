import type { Form } from './inflection.ts';
import type { PatternRule } from './pattern-rule.ts';
import type { TermSource } from './term-source.ts';
import type { WordClass, WordSet } from './word-class.ts';

/** What a node of a compiled phrase does with the next token. */
export const OP = {
  word: 0,
  forms: 1,
  class: 2,
  any: 3,
  gap: 4,
  fork: 5,
  not: 6,
  open: 7,
  close: 8,
  accept: 9,
  entry: 10,
} as const;

/** One of the operations. */
export type Op = (typeof OP)[keyof typeof OP];

/** A node of a compiled phrase. All nodes have the same shape, so that matching stays fast. */
export interface PhraseNode {
  readonly op: Op;
  /** For `word`: the word in its normal form. */
  readonly text: string;
  /** For `word` and `forms`: only a spelling in capitals matches. */
  readonly capitals: boolean;
  /** For `forms`: this is the word whose form a replacement takes over. */
  readonly isHead: boolean;
  readonly forms: ReadonlyMap<string, Form> | undefined;
  readonly set: WordSet | undefined;
  /** For `entry`: the class of which an entry, of one word or several, must follow. */
  readonly entries: WordClass | undefined;
  readonly options: readonly PhraseNode[];
  readonly next: PhraseNode | undefined;
}

/** A compiled phrase and whose it is: a term's or a pattern rule's. */
export interface Phrase {
  readonly node: PhraseNode;
  readonly term: TermSource | undefined;
  readonly rule: PatternRule | undefined;
  /** Of two that match alike the lower one comes first, in whatever order they were compiled. */
  readonly order: number;
}

/** The phrases that may begin with one word. */
export interface PhraseStarts {
  /** By the word that must come second. */
  readonly bySecond: ReadonlyMap<string, readonly Phrase[]>;
  /** Those that any word, or one of very many, may follow. */
  readonly others: readonly Phrase[];
}

/** A place where a phrase stands, as indexes into the block's tokens; ends are exclusive. */
export interface Match {
  readonly phrase: Phrase;
  /** All that matched. */
  readonly first: number;
  readonly last: number;
  /** What is to be marked. */
  readonly from: number;
  readonly to: number;
  /** The form of its inflected word, and where that stands. */
  readonly form: Form;
  readonly head: number;
}
