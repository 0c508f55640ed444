import type { BlockAnalysis, ReadabilityCounts } from '../../report/block-analysis.ts';
import type { Finding } from '../../report/finding.ts';
import { type Candidate, withoutOverlaps } from '../candidate.ts';
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
  const marks = withoutOverlaps(outside(fine, [...candidates, ...short.candidates])).map(({ finding }) => finding());
  const findings = merged(marks, hardSentences(view, counts));
  return { findings, spelledOut: [...new Set(short.spelledOut)], explained: [...new Set(explained)] };
}

/** The candidates that do not lie within wording that is always fine. */
function outside(fine: readonly FineWording[], candidates: readonly Candidate[]): readonly Candidate[] {
  if (fine.length === 0) return candidates;
  return candidates.filter(({ start, end }) => !fine.some((place) => place.start <= start && end <= place.end));
}

/** In order of `start`; a sentence before the wording that begins with it. */
function merged(marks: readonly Finding[], sentences: readonly Finding[]): readonly Finding[] {
  if (sentences.length === 0) return marks;
  return [...sentences, ...marks].sort((a, b) => a.start - b.start);
}
