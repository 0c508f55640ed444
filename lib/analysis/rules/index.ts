import type { BlockAnalysis, ReadabilityCounts } from '../../report/block-analysis.ts';
import type { Finding } from '../../report/finding.ts';
import type { Silence } from '../../report/silence.ts';
import { type Candidate, withoutOverlaps } from '../candidate.ts';
import { initialsOfNames } from '../initials.ts';
import type { PhraseMatcher } from '../phrase-matcher.ts';
import type { TextView } from '../read-block.ts';
import { acronyms } from './acronym.ts';
import { type FineWording, phrases } from './phrases.ts';
import { hardSentences } from './sentence.ts';

/** What the rules say of a block. */
export type RuleResults = Pick<BlockAnalysis, 'findings' | 'spelledOut' | 'explained'>;

/** Runs every rule over a block: phrases and acronyms compete for their words, hard sentences stand beside them. */
export function runRules(view: TextView, counts: readonly ReadabilityCounts[], matcher: PhraseMatcher): RuleResults {
  const { candidates, explained, fine } = phrases(view, matcher);
  const short = acronyms(view);
  const free = outside(fine, [...candidates, ...short.candidates]);
  const winners = withoutOverlaps(free);
  if (view.silences) view.silences.push(...silencesOf(free, winners));
  const marks = winners.map(({ finding }) => finding());
  const findings = merged(marks, hardSentences(view, counts));
  return {
    findings,
    spelledOut: [...new Set([...short.spelledOut, ...initialsOfNames(view.tokens)])],
    explained: [...new Set(explained)],
  };
}

/** The candidates that do not lie within wording that is always fine. */
function outside(fine: readonly FineWording[], candidates: readonly Candidate[]): readonly Candidate[] {
  if (fine.length === 0) return candidates;
  return candidates.filter(({ start, end }) => !fine.some((place) => place.start <= start && end <= place.end));
}

/** The candidates that lost their words to others. */
function silencesOf(all: readonly Candidate[], winners: readonly Candidate[]): Silence[] {
  return all
    .filter((candidate) => !winners.includes(candidate))
    .map(({ start, end, finding }) => ({ rule: finding().rule, start, end, reason: 'overlapped' }));
}

/** In order of `start`; a sentence before the wording that begins with it. */
function merged(marks: readonly Finding[], sentences: readonly Finding[]): readonly Finding[] {
  if (sentences.length === 0) return marks;
  return [...sentences, ...marks].sort((a, b) => a.start - b.start);
}
