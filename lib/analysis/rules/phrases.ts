import type { Candidate } from '../candidate.ts';
import { isExplained } from '../explained.ts';
import { keepQuiet } from '../keep-quiet.ts';
import type { Match } from '../phrase.ts';
import type { PhraseMatcher } from '../phrase-matcher.ts';
import type { TextView } from '../read-block.ts';
import { patternCandidate } from './pattern.ts';
import { termCandidate } from './term.ts';

/** What terms and pattern rules say of a block. */
export interface PhraseFacts {
  readonly candidates: readonly Candidate[];
  /** Terms (dictionary form, lower case) that the block explains. */
  readonly explained: readonly string[];
  /** Wording that is always fine: what lies within is left alone. UTF-16 offsets, `end` exclusive. */
  readonly fine: readonly FineWording[];
}

/** A place where a term stands that is always fine. */
export interface FineWording {
  readonly start: number;
  readonly end: number;
}

/** Runs every phrase of the rule set that may begin at a token, over the whole block. */
export function phrases(view: TextView, matcher: PhraseMatcher): PhraseFacts {
  const facts = { candidates: [] as Candidate[], explained: [] as string[], fine: [] as FineWording[] };
  for (const match of matcher.matchesIn(view)) addMatch(view, match, facts);
  return facts;
}

interface GatheredFacts {
  readonly candidates: Candidate[];
  readonly explained: string[];
  readonly fine: FineWording[];
}

function addMatch(view: TextView, match: Match, facts: GatheredFacts): void {
  const { term, rule } = match.phrase;
  if (term?.term.alwaysFine) {
    facts.fine.push(placeOf(view, match));
    keepQuiet(view, match, term.rule, 'always-fine');
    return;
  }
  if (term && isExplained(view.tokens, match.from, match.to)) facts.explained.push(term.term.term.toLowerCase());
  const candidate = term ? termCandidate(view, match, term) : rule && patternCandidate(view, match, rule);
  if (candidate) facts.candidates.push(candidate);
}

function placeOf({ tokens }: TextView, { from, to }: Match): FineWording {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[to - 1]?.end ?? start };
}
