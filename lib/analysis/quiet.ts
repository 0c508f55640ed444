import type { QuietContext } from '../report/silence.ts';
import { beginsClause } from './clause.ts';
import type { Match } from './phrase.ts';
import {
  CLAUSE_ENDS,
  COUNTED,
  DATES,
  DIFFERENCES,
  FAR_NEGATIONS,
  FUNDING,
  IMPERATIVES,
  JUDGES,
  NEGATIONS,
  NOUN_FOLLOWERS,
  NUMBER_WORDS,
  OUR_SIDE,
  OWN_ACTS,
  REFUSALS,
  RESTRICTORS,
  RIGHTS,
  RULINGS,
  SEASONS,
  SECOND_PERSON,
  SOURCES,
  TIME_UNITS,
} from './quiet-words.ts';
import type { TextView } from './read-block.ts';
import type { SentenceSpan, Token } from './tokens.ts';

type Context = (tokens: readonly Token[], match: Match, sentence: SentenceSpan) => boolean;

/** "not", "avoid" and the like silence what follows within this many words. */
const NEGATION_REACH = 4;
/** The plainest of them silence what follows in the same clause within this many words. */
const FAR_NEGATION_REACH = 9;
/** A figure that counts people stands within this many words of the match. */
const COUNT_REACH = 8;
/** What is counted follows its figure within this many words. */
const COUNTED_REACH = 3;
/** A right or an entitlement counts within this many words of the match. */
const RIGHT_REACH = 8;
/** A date counts within this many UTF-16 code units of the match. */
const DATE_REACH = 60;
const AGENT_REACH = 8;
const COUNTING = /^(?:next|this|each|every|within|one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;
/** Between a number and its unit: *10 working days*. */
const WORKING = /^(?:working|calendar)$/;
const IN_SEASON = /^(?:by|in|this|next|until|from|before|every|each|last|during)$/;

/** Whether a context in which a pattern keeps quiet holds at a match. */
export function isQuiet(context: QuietContext, { tokens, sentences, leadIn }: TextView, match: Match): boolean {
  const sentence = sentences[tokens[match.first]?.sentence ?? 0];
  if (sentence === undefined) return false;
  if (context === 'others' && leadIn !== '') return false;
  if (context === 'instruction' && tellsOurActs(leadIn)) return false;
  return CONTEXTS[context](tokens, match, sentence) || (context === 'instruction' && addressesReader(leadIn));
}

const CONTEXTS: Readonly<Record<QuietContext, Context>> = {
  negated: (tokens, match, { first }) =>
    some(tokens, Math.max(first, match.first - NEGATION_REACH), match.first, isNegation) ||
    isDeniedInClause(tokens, match, first) ||
    isRejectedAfter(tokens, match),
  right: (tokens, { first, last }, sentence) => {
    const from = Math.max(sentence.first, first - RIGHT_REACH);
    const to = Math.min(sentence.last, last + RIGHT_REACH);
    return some(tokens, from, to, ({ word }) => RIGHTS.has(word.norm));
  },
  restricted: (tokens, { to, last }) => isIn(RESTRICTORS, tokens[to]) || isIn(RESTRICTORS, tokens[last]),
  counted: (tokens, match, { first, last }) =>
    some(tokens, first, last, ({ word }) => SOURCES.has(word.norm)) ||
    some(tokens, Math.max(first, match.first - COUNT_REACH), Math.min(last, match.last + COUNT_REACH), (token, at) =>
      countsPeople(tokens, token, at, last),
    ),
  differ: (tokens, _, { first, last }) => some(tokens, first, last, ({ word }) => DIFFERENCES.has(word.norm)),
  dated: (tokens, match, sentence) => hasDateNear(tokens, match, sentence),
  funded: (tokens, match, { first, last }) =>
    some(
      tokens,
      first,
      last,
      (token, at) => (at < match.first || at >= match.last) && isFunding(token, tokens[at + 1]),
    ),
  instruction: (tokens, match, { first, last }) =>
    isImperative(tokens, first) ||
    tellsAfterClause(tokens, match.last, last) ||
    some(tokens, first, match.first, isSecondPerson) ||
    (some(tokens, match.last, Math.min(last, match.last + NEGATION_REACH), isSecondPerson) &&
      !some(tokens, first, match.last, isOwnAct)),
  agent: (tokens, { to }, { last }) => hasAgent(tokens, to, Math.min(last, to + AGENT_REACH)),
  inside: (tokens, match, { first }) => !beginsClause(tokens, match.first, first),
  ruled: (tokens, match, { first }) => isRuling(tokens, match.first, first),
  figured: (tokens, _, { first, last }) => some(tokens, first, last, ({ word }) => /\d/.test(word.norm)),
  others: (tokens, match, { first, last }) => match.first > first && !some(tokens, first, last, isOurs),
};

function some(
  tokens: readonly Token[],
  from: number,
  to: number,
  holds: (token: Token, at: number) => boolean,
): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token !== undefined && holds(token, at)) return true;
  }
  return false;
}

function isIn(words: ReadonlySet<string>, token: Token | undefined): boolean {
  return token !== undefined && words.has(token.word.norm);
}

const isNegation = ({ word }: Token) => NEGATIONS.has(word.norm);
/** What the writer's side is to do, though it names the reader: "we will do our best to see you". */
const isOwnAct = ({ word }: Token) => OWN_ACTS.has(word.norm);
/** The writer's side, or a body in capitals that may be it. */
const isOurs = (token: Token) =>
  isOwnAct(token) || OUR_SIDE.has(token.word.norm) || (token.word.isWord && token.word.shape === 'upper');
const isSecondPerson = ({ word }: Token) => SECOND_PERSON.has(word.norm);

/** Whether the line that a list hangs from speaks to the reader: "Before you start:". */
function addressesReader(leadIn: string): boolean {
  return leadIn !== '' && /\b(?:you|your)\b/i.test(leadIn);
}

/** Whether the line that a list hangs from says what the writer's side will do: "We will:". */
function tellsOurActs(leadIn: string): boolean {
  return /\b(?:will|shall)\b/i.test(leadIn) && !addressesReader(leadIn);
}

/** Whether a sentence begins with a verb that tells the reader what to do: "Read …", but not "Work is …". */
function isImperative(tokens: readonly Token[], first: number): boolean {
  if (!isIn(IMPERATIVES, tokens[first])) return false;
  const next = tokens[first + 1]?.word.norm ?? '';
  return !NOUN_FOLLOWERS.has(next) && !(tokens[first]?.word.norm === 'work' && /^(?:on|to)$/.test(next));
}

/** "If time allows, read …": what follows the clause tells the reader what to do. */
function tellsAfterClause(tokens: readonly Token[], from: number, last: number): boolean {
  return from + 1 < last && tokens[from]?.word.norm === ',' && isImperative(tokens, from + 1);
}

/** "… does not work", "… is wrong": rejected after it was named. */
function isRejectedAfter(tokens: readonly Token[], { to }: Match): boolean {
  const [one, two, three] = [to, to + 1, to + 2].map((at) => tokens[at]?.word.norm ?? '');
  const isDenied = /^(?:does|do|did|will|would|can|is|are)$/.test(one ?? '') && two === 'not';
  if (isDenied || /^(?:doesn't|don't|didn't|won't|cannot|can't|never|rarely)$/.test(one ?? '')) {
    return /^(?:work|works|fit|suit|exist|help|do|enough|right)$/.test((isDenied ? three : two) ?? '');
  }
  return /^(?:is|are|was|were)$/.test(one ?? '') && /^(?:wrong|unhelpful|unfair|impossible|rejected)$/.test(two ?? '');
}

/** "not", "whether", "turned down" before the match, with no end of a clause between. */
function isDeniedInClause(tokens: readonly Token[], match: Match, first: number): boolean {
  for (let at = match.first - 1; at >= Math.max(first, match.first - FAR_NEGATION_REACH); at -= 1) {
    const norm = tokens[at]?.word.norm ?? '';
    if (FAR_NEGATIONS.has(norm) || isRefusal(norm, tokens[at + 1])) return true;
    if (CLAUSE_ENDS.has(norm)) return false;
  }
  return false;
}

function isRefusal(verb: string, next: Token | undefined): boolean {
  return next !== undefined && REFUSALS.get(verb) === next.word.norm;
}

/** "30 carers", "nine of the 14", "eight in ten": a figure, not a year, an hour or a sum, with people behind it. */
function countsPeople(tokens: readonly Token[], { word }: Token, at: number, last: number): boolean {
  const isNumber = /^\d[\d,]*$/.test(word.norm) && !/^(?:19|20)\d\d$/.test(word.norm);
  if (!isNumber && !NUMBER_WORDS.has(word.norm)) return false;
  return some(tokens, at + 1, Math.min(last, at + 1 + COUNTED_REACH), (token) => COUNTED.has(token.word.norm));
}

/** "The Ombudsman found that …". */
function isRuling(tokens: readonly Token[], at: number, first: number): boolean {
  const verb = tokens[at - 1]?.word.norm === 'that' ? at - 2 : at - 1;
  if (!isIn(RULINGS, tokens[verb])) return false;
  return some(tokens, first, verb, ({ word }) => JUDGES.has(word.norm));
}

/** A sum, paid staff, a grant, or "funded by" someone. */
function isFunding({ word }: Token, next: Token | undefined): boolean {
  if (word.norm === 'funded') return next?.word.norm === 'by';
  return FUNDING.has(word.norm) || /^[£€$]/.test(word.norm);
}

function hasDateNear(tokens: readonly Token[], match: Match, { first, last }: SentenceSpan): boolean {
  const start = tokens[match.first]?.start ?? 0;
  const end = tokens[match.last - 1]?.end ?? 0;
  return some(tokens, first, last, (token, at) => {
    if (token.end < start - DATE_REACH || token.start > end + DATE_REACH) return false;
    if (at >= match.from && at < match.to) return false;
    return isDate(token, tokens[at - 1], tokens[at - 2]);
  });
}

/** A month, a weekday, a year, "within 10 days", "next week". *May* and *March* count only with a capital. */
function isDate({ word }: Token, before: Token | undefined, twoBefore: Token | undefined): boolean {
  if (/^(?:19|20)\d\d$/.test(word.norm) || /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/.test(word.norm)) return true;
  if (DATES.has(word.norm)) return word.shape !== 'plain' || !/^(?:may|march|mar)$/.test(word.norm);
  if (SEASONS.has(word.norm)) return [before, twoBefore].some((token) => IN_SEASON.test(token?.word.norm ?? ''));
  return (
    TIME_UNITS.has(word.norm) &&
    COUNTING.test((WORKING.test(before?.word.norm ?? '') ? twoBefore : before)?.word.norm ?? '')
  );
}

/** "by the council", "by us": says who did it. "by 2027" and "by doing" do not. */
function hasAgent(tokens: readonly Token[], from: number, to: number): boolean {
  return some(tokens, from, to, ({ word }, at) => {
    if (word.norm !== 'by') return false;
    const next = tokens[at + 1]?.word;
    return next?.isWord === true && !/\d|ing$/.test(next.norm) && !(DATES.has(next.norm) && next.shape !== 'plain');
  });
}
