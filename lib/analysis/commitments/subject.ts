import type { Word } from '../vocabulary.ts';
import {
  ACTORS,
  ADVERBS,
  AUXILIARIES,
  CLAUSE_STARTERS,
  FIRST_PERSON,
  LAWS,
  NEW_PHRASE,
  PREPOSITIONS,
  PRONOUNS,
  QUANTIFIERS,
  SAYING,
  SECOND_PERSON,
  TIME_OPENERS,
  TIMES,
  UNPROMISING_OPENERS,
  WORKS,
} from './words.ts';

/** A word in its place; lead-ins have words too, but are not part of the block's tokens. */
export interface PlacedWord {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
}

/**
 * Who or what a sentence speaks of: the writer's side (`us`), a body or role (`actor`), something with a name that may
 * be a body or a thing (`name`), law (`law`) or other work (`work`) of the writer's side, something named before
 * (`pronoun`), `there`, the reader (`reader`), or anything else (`other`).
 */
export type SubjectKind = 'us' | 'actor' | 'name' | 'law' | 'work' | 'pronoun' | 'there' | 'reader' | 'other';

/** The subject of a clause: words `from` to `to` (exclusive). */
export interface Subject {
  readonly kind: SubjectKind;
  readonly from: number;
  readonly to: number;
  /** Set where the clause only says which: "the changes we will make". */
  readonly isInside?: boolean;
}

const SIGN = /^[,;:–—("“‘[•*/!?]$/;
/** A subject is seldom longer, and looking further costs time. */
const REACH = 24;

/** The subject before the promising word at `verb`, in the sentence that begins at `first`; undefined where the clause only tells of a promise. */
export function subjectBefore(words: readonly PlacedWord[], first: number, verb: number): Subject | undefined {
  const own = contracted(words, verb);
  if (own !== undefined) return isTold(words, first, verb) ? undefined : own;
  let to = verb;
  while (to > first && isFiller(normAt(words, to - 1))) to -= 1;
  to = withoutAside(words, first, to);
  if (to <= first) return undefined;
  const from = beginningOf(words, first, to);
  if (from >= to) return isAside(words, to) ? { kind: 'pronoun', from: to - 1, to } : undefined;
  const subject = classified(words, first, from, to);
  const isOwnClause = subject.from > from && !subject.isInside;
  return isTold(words, first, from) && !isOwnClause ? undefined : subject;
}

/** ", which will be paid for by": a clause of its own, told in passing. */
function isAside(words: readonly PlacedWord[], to: number): boolean {
  return normAt(words, to - 1) === 'which' && normAt(words, to - 2) === ',';
}

/** "we'll": subject and verb in one. */
function contracted(words: readonly PlacedWord[], verb: number): Subject | undefined {
  const norm = normAt(words, verb);
  if (!norm.endsWith("'ll")) return undefined;
  return { kind: kindOfPronoun(norm) ?? 'pronoun', from: verb, to: verb + 1 };
}

function isFiller(norm: string): boolean {
  return ADVERBS.has(norm) || (AUXILIARIES.has(norm) && !FIRST_PERSON.has(norm));
}

/** Leaves out what stands between two commas, or in brackets, between subject and verb. */
function withoutAside(words: readonly PlacedWord[], first: number, to: number): number {
  const opening = { ',': ',', ')': '(', '–': '–', '—': '—' }[normAt(words, to - 1)];
  if (opening === undefined) return to;
  for (let at = to - 2; at > first && at > to - REACH; at -= 1) if (normAt(words, at) === opening) return at;
  return first;
}

function beginningOf(words: readonly PlacedWord[], first: number, to: number): number {
  let from = to;
  while (from > first && to - from < REACH) {
    const norm = normAt(words, from - 1);
    if (SIGN.test(norm) || (CLAUSE_STARTERS.has(norm) && !(norm === 'and' && joinsNames(words, from - 1)))) break;
    from -= 1;
  }
  return from;
}

/** "Work and Pensions": within a name. */
function joinsNames(words: readonly PlacedWord[], at: number): boolean {
  const [before, after] = [words[at - 1]?.word, words[at + 1]?.word];
  return before?.shape !== 'plain' && after?.shape !== 'plain' && before?.isWord === true && after?.isWord === true;
}

/** Whether the clause that begins at `from` hangs from a word that makes it no promise: "how", "if", "we think that". */
function isTold(words: readonly PlacedWord[], first: number, from: number): boolean {
  const opener = from > first ? normAt(words, from - 1) : '';
  if (!UNPROMISING_OPENERS.has(opener)) return false;
  return opener !== 'that' || !SAYING.has(normAt(words, from - 2));
}

function classified(words: readonly PlacedWord[], first: number, from: number, to: number): Subject {
  const inner = innerPhrase(words, from, to);
  if (inner > from) {
    const isInside = !isTime(words, from) && !isUnstopped(words, first, from, inner);
    return { ...classified(words, first, inner, to), isInside };
  }
  if (/^(?:many|some|most|few)$/.test(normAt(words, from)) && to - from > 1) return { kind: 'other', from, to };
  const last = kindOfPronoun(normAt(words, to - 1));
  if (last === 'pronoun' && SAYING.has(normAt(words, from - 2))) return { kind: 'actor', from, to };
  if (last !== undefined) return { kind: last, from: to - 1, to };
  if (normAt(words, to - 1) === 'there') return { kind: 'there', from: to - 1, to };
  if (SECOND_PERSON.has(normAt(words, from))) return { kind: 'reader', from, to };
  const begin = PREPOSITIONS.has(normAt(words, from)) ? to - 1 : from;
  return { kind: kindOfNoun(words, first, begin, to), from: begin, to };
}

/** Where the last phrase begins that no preposition ties to what stands before: "changes | we", "In 2025 | the council". */
function innerPhrase(words: readonly PlacedWord[], from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) {
    const norm = normAt(words, at);
    const before = normAt(words, at - 1);
    if (NEW_PHRASE.has(norm) && !PREPOSITIONS.has(before) && !QUANTIFIERS.has(before) && before !== 'and') return at;
  }
  return from;
}

/** "If it leaks we will mend it": a condition without its comma. */
function isUnstopped(words: readonly PlacedWord[], first: number, from: number, inner: number): boolean {
  const opener = from > first ? normAt(words, from - 1) : '';
  return (
    /^(?:if|when|once|where|while|unless|as|after|before|until)$/.test(opener) && FIRST_PERSON.has(normAt(words, inner))
  );
}

/** "In this study", "Over the coming months", "This year". */
function isTime(words: readonly PlacedWord[], from: number): boolean {
  const norm = normAt(words, from);
  if (/^(?:this|next|last|each|every|the)$/.test(norm)) return TIMES.has(normAt(words, from + 1));
  return PREPOSITIONS.has(norm) || TIME_OPENERS.has(norm) || /..(?:ly|ing)$/.test(norm);
}

function kindOfPronoun(norm: string): SubjectKind | undefined {
  if (FIRST_PERSON.has(norm)) return 'us';
  if (norm === 'you' || norm === "you'll") return 'reader';
  if (norm === "there'll") return 'there';
  return PRONOUNS.has(norm) ? 'pronoun' : undefined;
}

function kindOfNoun(words: readonly PlacedWord[], first: number, from: number, to: number): SubjectKind {
  const head = headOf(words, from, to);
  const norm = normAt(words, head);
  if (isCapital(words, head) && isCapital(words, head - 1) && head > from) return kindOfName(words, from, head);
  if (LAWS.has(norm)) return 'law';
  if (ACTORS.has(norm)) return 'actor';
  if (WORKS.has(norm)) return 'work';
  const word = words[head]?.word;
  if (word === undefined || word.shape === 'plain') return 'other';
  return head > first || word.shape === 'upper' ? 'name' : 'other';
}

/** "Government Digital Service": a name is a body when one of its words says so. */
function kindOfName(words: readonly PlacedWord[], from: number, head: number): SubjectKind {
  for (let at = from; at <= head; at += 1) if (isCapital(words, at) && ACTORS.has(normAt(words, at))) return 'actor';
  return 'name';
}

function isCapital(words: readonly PlacedWord[], at: number): boolean {
  const word = words[at]?.word;
  return (
    word?.isWord === true && word.shape !== 'plain' && !/^(?:the|our|a|an|this|these|all|each|every)$/.test(word.norm)
  );
}

/** The noun a subject is about: the one before the first phrase of place or kind. */
function headOf(words: readonly PlacedWord[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    if (!PREPOSITIONS.has(normAt(words, at))) continue;
    if (normAt(words, at) === 'of' && QUANTIFIERS.has(normAt(words, at - 1))) return headOf(words, at + 1, to);
    if (isInName(words, at)) continue;
    return at - 1;
  }
  return to - 1;
}

/** "Department for Transport": the words on both sides are names. */
function isInName(words: readonly PlacedWord[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  return !ACTORS.has(before?.word.norm ?? '') && before?.word.shape !== 'plain' && after?.word.shape !== 'plain';
}

/** The normal form of a word; empty past the end. */
export function normAt(words: readonly PlacedWord[], at: number): string {
  return words[at]?.word.norm ?? '';
}
