import type { CommitmentPart } from '../../report/block-analysis.ts';
import { Vocabulary } from '../vocabulary.ts';
import { meansIn } from './means.ts';
import { promiseIn, verbAfter } from './promise.ts';
import { normAt, type PlacedWord, type Subject, subjectBefore } from './subject.ts';
import { whenIn } from './when.ts';

/** What the line above a list says of its items; offsets are into that line. */
export interface LeadInPromise {
  readonly who: CommitmentPart;
  readonly when?: CommitmentPart;
  readonly means?: CommitmentPart;
}

/** Only the end of a line can lead into a list. */
const LOOKED_AT = 240;
const PROMISING = /\b(?:will|shall|to)\b|['’]ll\b/i;
/** "we will do this by:", "the council will, over the year:" */
const MAX_WORDS_AFTER = 8;

const vocabulary = new Vocabulary(() => undefined);

/** Whether the line that a list hangs from promises its items ("This year the council will:"), and who does. */
export function leadInPromise(leadIn: string): LeadInPromise | undefined {
  const offset = Math.max(0, leadIn.length - LOOKED_AT);
  const text = leadIn.slice(offset);
  if (!PROMISING.test(text)) return undefined;
  const words = wordsOf(text);
  const last = words.at(-1)?.word.norm === ':' ? words.length - 1 : words.length;
  const first = sentenceBefore(words, last);
  for (let at = last - 1; at >= Math.max(first, last - MAX_WORDS_AFTER); at -= 1) {
    const subject = subjectAt(words, first, at, last);
    if (subject) return partsOf(words, subject, leadIn, offset + (words[first]?.start ?? 0), offset);
  }
  return undefined;
}

/** The subject of the promising word at `at`; in "actions the council will take to" the clause has none of its own. */
function subjectAt(words: readonly PlacedWord[], first: number, at: number, last: number): Subject | undefined {
  const verb = verbAfter(words, at, last);
  if (verb === undefined || normAt(words, verb) === 'not') return undefined;
  if (verb < last && /^(?:need|have|be|get|find|see|receive|help)$/.test(normAt(words, verb))) {
    return promiseIn(words, at, last, false)?.subject;
  }
  const subject = subjectBefore(words, first, at);
  return subject && /^(?:us|actor|name)$/.test(subject.kind) ? subject : undefined;
}

/** Who, and by when and with what where the line says so for all its items. `from` is where its last sentence begins. */
function partsOf(
  words: readonly PlacedWord[],
  subject: Subject,
  leadIn: string,
  from: number,
  offset: number,
): LeadInPromise {
  const part = (start: number, end: number) =>
    ({ start, end, text: leadIn.slice(start, end), inLeadIn: true }) as const;
  const sentence = leadIn.slice(from);
  const [when, means] = [whenIn(sentence), meansIn(sentence)];
  return {
    who: part((words[subject.from]?.start ?? 0) + offset, (words[subject.to - 1]?.end ?? 0) + offset),
    ...(when && { when: part(when.start + from, when.end + from) }),
    ...(means && { means: part(means.start + from, means.end + from) }),
  };
}

function wordsOf(text: string): PlacedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s]/gu)].map(({ 0: raw, index }) => ({
    word: vocabulary.word(raw, /[\p{L}\p{N}]/u.test(raw)),
    start: index,
    end: index + raw.length,
  }));
}

function sentenceBefore(words: readonly PlacedWord[], last: number): number {
  for (let at = last - 1; at > 0; at -= 1) if (/^[.!?]$/.test(normAt(words, at - 1))) return at;
  return 0;
}
