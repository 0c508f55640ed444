import { addCounts } from './add-counts.ts';
import type { BlockAnalysis } from './block-analysis.ts';
import type { Finding } from './finding.ts';
import { readability } from './readability.ts';
import type { Report } from './summarise.ts';

/** What a report is made of. */
export interface SummaryInput {
  readonly analyses: readonly BlockAnalysis[];
  /** Whether the writer ignored a finding; `block` is the index of its block. */
  isIgnored(finding: Finding, block: number): boolean;
}

/** A report and what it was made of. */
export interface Summary extends SummaryInput {
  readonly report: Report;
}

/**
 * The report of a draft of which only some blocks changed, and in nothing that bears on others: the same wording is found
 * in them in the same order. So it is at nearly every key, and a long draft need not be summed up anew. Undefined where
 * more has changed. The readers and the categories must be the same.
 */
export function resummarise(before: Summary, now: SummaryInput): Report | undefined {
  const { analyses } = now;
  if (before.analyses.length !== analyses.length) return undefined;
  for (let block = 0; block < analyses.length; block += 1) {
    if (before.analyses[block] !== analyses[block] && !isAlike(before, now, block)) return undefined;
  }
  const counts = addCounts(analyses.map((analysis) => analysis.counts));
  const score = readability(counts);
  return {
    findings: before.report.findings.map(({ block, finding }) => {
      const index = before.analyses[block]?.findings.indexOf(finding) ?? -1;
      return { block, finding: analyses[block]?.findings[index] ?? finding };
    }),
    byLesson: before.report.byLesson,
    words: counts.words,
    ...(score && { readability: score }),
    commitments: analyses.flatMap(({ commitments }, block) => commitments.map((commitment) => ({ block, commitment }))),
  };
}

function isAlike(before: Summary, now: SummaryInput, block: number): boolean {
  const [old, fresh] = [before.analyses[block], now.analyses[block]];
  return (
    old?.findings.length === fresh?.findings.length &&
    `${old?.spelledOut}` === `${fresh?.spelledOut}` &&
    `${old?.explained}` === `${fresh?.explained}` &&
    old?.findings.every((finding, index) => {
      const other = fresh?.findings[index];
      return (
        other !== undefined &&
        bearing(finding) === bearing(other) &&
        before.isIgnored(finding, block) === now.isIgnored(other, block)
      );
    }) === true
  );
}

/** All of a finding that decides whether it, or another, is reported. */
function bearing({ rule, key, text, category, term, knownTo, disliked }: Finding): string {
  return [rule, key, text, category, term, knownTo, disliked].join('\n');
}
