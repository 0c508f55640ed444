import { normAt, type PlacedWord, type Subject, type SubjectKind, subjectBefore } from './subject.ts';
import {
  ADVERBS,
  AFTER_BE,
  ARRANGED_BE,
  ARRANGEMENTS,
  AUXILIARIES,
  DENIALS,
  EFFECTS,
  INTENTIONS,
  IRREGULAR_PARTICIPLES,
  MODALS,
  NO_DEED_PARTICIPLES,
  NOT_DEEDS,
  NOUN_WILL,
  WITH_TO,
} from './words.ts';

const NO_DEED_AFTER_BE = /^(?:able|more|less|no|very|so)$/;
/** "There will be …" */
const PROVIDED = /^(?:an?|at|two|three|four|five|six|\d+|regular|free|new|opportunities|time)$/;
const ACTING: ReadonlySet<SubjectKind> = new Set(['us', 'actor', 'name']);

/** A promise in a sentence: who or what it is said of, and the word that begins what is promised. */
export interface Promised {
  readonly subject: Subject;
  /** Index of the verb of what is promised, or after the last word where the sentence breaks off before it. */
  readonly verb: number;
  /** Whether something is to be done, by whoever: "will be published". */
  readonly isPassive: boolean;
  /** Whether the subject is who acts, not what is done or arranged. */
  readonly isActor: boolean;
}

/** The first promise among words `first` to `last` (exclusive). `before` tells whether the sentence before was one. */
export function promiseIn(
  words: readonly PlacedWord[],
  first: number,
  last: number,
  before: boolean,
): Promised | undefined {
  for (let at = first; at < last; at += 1) {
    const verb = verbAfter(words, at, last);
    if (verb === undefined || verb >= last || !words[verb]?.word.isWord) continue;
    const promised = promiseAt(words, first, at, verb, before);
    if (promised) return promised;
  }
  return undefined;
}

/** Where what is promised begins, when the word at `at` promises. */
export function verbAfter(words: readonly PlacedWord[], at: number, last: number): number | undefined {
  const norm = normAt(words, at);
  if (MODALS.has(norm)) return NOUN_WILL.has(normAt(words, at - 1)) ? undefined : pastAdverbs(words, at + 1, last);
  if (INTENTIONS.has(norm) && normAt(words, at - 1) === 'our') return afterIsTo(words, at + 1, last);
  if (!WITH_TO.has(norm)) return undefined;
  const link = normAt(words, at + 1);
  if (link !== 'to' && !(link === 'for' && norm.startsWith('aim'))) return undefined;
  if (AFTER_BE.has(norm) && !hasBeBefore(words, at)) return undefined;
  return pastAdverbs(words, at + 2, last);
}

/** "our aim is (always) to mend" */
function afterIsTo(words: readonly PlacedWord[], at: number, last: number): number | undefined {
  if (normAt(words, at) !== 'is') return undefined;
  const to = pastAdverbs(words, at + 1, last);
  return normAt(words, to) === 'to' ? to + 1 : undefined;
}

function pastAdverbs(words: readonly PlacedWord[], at: number, last: number): number {
  let next = at;
  while (next < last && ADVERBS.has(normAt(words, next))) next += 1;
  return next;
}

function hasBeBefore(words: readonly PlacedWord[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && ADVERBS.has(normAt(words, before))) before -= 1;
  return AUXILIARIES.has(normAt(words, before));
}

function promiseAt(
  words: readonly PlacedWord[],
  first: number,
  at: number,
  verb: number,
  before: boolean,
): Promised | undefined {
  if (DENIALS.has(normAt(words, verb)) || DENIALS.has(normAt(words, at - 1))) return undefined;
  if (INTENTIONS.has(normAt(words, at)) && normAt(words, at - 1) === 'our')
    return { subject: { kind: 'us', from: at - 1, to: at }, verb, isPassive: false, isActor: true };
  const subject = subjectBefore(words, first, at);
  if (subject === undefined || subject.isInside) return undefined;
  const isPassive = isPassiveAt(words, verb);
  const isModal = MODALS.has(normAt(words, at));
  const isMeant = isModal || ACTING.has(subject.kind);
  if (!isMeant || !holds(words, subject, verb, isPassive, before)) return undefined;
  const isActor = !isPassive && (ACTING.has(subject.kind) || (subject.kind === 'pronoun' && !isArranged(words, verb)));
  return { subject, verb, isPassive, isActor };
}

/** Whether what is said of the subject is a deed in the hands of the writer's side. */
function holds(
  words: readonly PlacedWord[],
  { kind, from }: Subject,
  verb: number,
  isPassive: boolean,
  before: boolean,
): boolean {
  const norm = normAt(words, verb);
  // "Asking providers will help": the asking does.
  const isGerund = /..ing$/.test(normAt(words, from));
  if (kind === 'reader') return false;
  if (isPassive) return isDeed(participleAt(words, verb));
  switch (kind) {
    case 'us':
    case 'actor':
      return isOwnDeed(words, verb) && !(isGerund && EFFECTS.has(norm));
    case 'law':
      return norm !== 'be';
    case 'name':
      return !EFFECTS.has(norm) || isArranged(words, verb);
    case 'pronoun':
      return isArranged(words, verb) || (before && !EFFECTS.has(norm) && !NOT_DEEDS.has(norm));
    case 'work':
      return isArranged(words, verb);
    case 'there':
      return norm === 'be' && PROVIDED.test(normAt(words, verb + 1));
    default:
      return norm === 'take' && normAt(words, verb + 1) === 'place';
  }
}

/** Whether the verb is something to do; "be able to" and "be more …" are not. */
function isOwnDeed(words: readonly PlacedWord[], verb: number): boolean {
  const norm = normAt(words, verb);
  return !NOT_DEEDS.has(norm) && !(norm === 'be' && NO_DEED_AFTER_BE.test(normAt(words, verb + 1)));
}

function isArranged(words: readonly PlacedWord[], verb: number): boolean {
  const [norm, next] = [normAt(words, verb), normAt(words, pastAdverbs(words, verb + 1, words.length))];
  if (norm === 'take') return next === 'place';
  return norm === 'be' ? ARRANGED_BE.has(next) : ARRANGEMENTS.has(norm);
}

function isPassiveAt(words: readonly PlacedWord[], verb: number): boolean {
  return participleAt(words, verb) !== '';
}

/** The participle of "be published", "have been published" or "continue to be published"; empty where there is none. */
function participleAt(words: readonly PlacedWord[], verb: number): string {
  let at = verb;
  if (normAt(words, at) === 'continue' && normAt(words, at + 1) === 'to') at += 2;
  if (normAt(words, at) === 'have' && normAt(words, at + 1) === 'been') at += 1;
  else if (normAt(words, at) !== 'be') return '';
  const norm = normAt(words, pastAdverbsAndLy(words, at + 1));
  return /..ed$/.test(norm) || IRREGULAR_PARTICIPLES.has(norm) || NO_DEED_PARTICIPLES.has(norm) ? norm : '';
}

function pastAdverbsAndLy(words: readonly PlacedWord[], at: number): number {
  let next = at;
  while (ADVERBS.has(normAt(words, next)) || /..ly$/.test(normAt(words, next))) next += 1;
  return next;
}

function isDeed(participle: string): boolean {
  return participle !== '' && !NO_DEED_PARTICIPLES.has(participle);
}
