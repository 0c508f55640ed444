import { normAt, type PlacedWord } from './subject.ts';
import { ACTORS, PREPOSITIONS } from './words.ts';

/** How far after the verb whoever acts is named, in words. */
const REACH = 20;
/** The longest name of somebody who acts, in words. */
const LONGEST = 10;

/** Who acts in a passive clause, after "by": a body, a role or a name. Words `from` to `to` (exclusive). */
export function agentIn(
  words: readonly PlacedWord[],
  verb: number,
  last: number,
): { from: number; to: number } | undefined {
  const limit = Math.min(last, verb + REACH);
  for (let at = verb; at < limit; at += 1) {
    if (normAt(words, at) !== 'by') continue;
    const to = endOf(words, at + 1, last);
    if (canAct(words, at + 1, to)) return { from: at + 1, to };
  }
  return undefined;
}

function endOf(words: readonly PlacedWord[], from: number, last: number): number {
  let to = from;
  while (to < last && to - from < LONGEST) {
    const word = words[to]?.word;
    if (!word?.isWord && (normAt(words, to) !== ',' || canAct(words, from, to))) break;
    if (to > from && /^(?:who|which|that|to|and|so|in|by|from|on|at|until|before|within)$/.test(word?.norm ?? ''))
      break;
    to += 1;
  }
  return to;
}

function canAct(words: readonly PlacedWord[], from: number, to: number): boolean {
  if (from >= to || /ing$/.test(normAt(words, from))) return false;
  for (let at = from; at < to; at += 1) {
    const norm = normAt(words, at);
    if (norm === 'us' || ACTORS.has(norm) || words[at]?.word.shape === 'upper') return true;
    if (PREPOSITIONS.has(norm) && at > from) break;
  }
  return false;
}
