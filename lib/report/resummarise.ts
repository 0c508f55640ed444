import type { BlockAnalysis } from './block-analysis.ts';
import type { Finding } from './finding.ts';
import { type Report, type SummaryOptions, summarise } from './summarise.ts';

/** A report and what it was made of. */
export interface Summary {
  readonly analyses: readonly BlockAnalysis[];
  readonly options: SummaryOptions;
  readonly report: Report;
}

/**
 * As `summarise`, and quicker where only some blocks changed since `before`, and in nothing that bears on others: the same
 * wording is found in them in the same order. So it is at nearly every key, and a long draft has thousands of findings.
 * What is ignored in blocks that did not change must be what it was.
 */
export function resummarise(
  before: Summary | undefined,
  analyses: readonly BlockAnalysis[],
  options: SummaryOptions,
): Report {
  if (!before || !isAlike(before, analyses, options)) return summarise(analyses, options);
  const { findings, byLesson } = before.report;
  return {
    ...(isSameRest(before.analyses, analyses) ? before.report : summarise(analyses.map(withoutFindings), options)),
    findings: findings.map((reported) => {
      const [old, fresh] = [before.analyses[reported.block], analyses[reported.block]];
      if (old === fresh) return reported;
      const index = old?.findings.indexOf(reported.finding) ?? -1;
      return { ...reported, finding: fresh?.findings[index] ?? reported.finding };
    }),
    byLesson,
  };
}

/** Whether nothing but findings changed: so it is until a block that was typed in is checked. */
function isSameRest(before: readonly BlockAnalysis[], analyses: readonly BlockAnalysis[]): boolean {
  return analyses.every(
    (fresh, block) =>
      fresh === before[block] ||
      (fresh.counts === before[block]?.counts && fresh.commitments.length + before[block].commitments.length === 0),
  );
}

const withoutFindings = (analysis: BlockAnalysis): BlockAnalysis => ({ ...analysis, findings: [] });

function isAlike(before: Summary, analyses: readonly BlockAnalysis[], options: SummaryOptions): boolean {
  return (
    before.options.readers === options.readers &&
    before.options.categoriesOff === options.categoriesOff &&
    before.analyses.length === analyses.length &&
    analyses.every((fresh, block) => {
      const old = before.analyses[block];
      if (fresh === old) return true;
      const bearing = (finding: Finding, { isIgnored }: SummaryOptions) =>
        bearingOf(finding, isIgnored(finding, block));
      return (
        old?.findings.length === fresh.findings.length &&
        `${old.spelledOut}` === `${fresh.spelledOut}` &&
        `${old.explained}` === `${fresh.explained}` &&
        old.findings.every((finding, index) => {
          const other = fresh.findings[index];
          return other && bearing(finding, before.options) === bearing(other, options);
        })
      );
    })
  );
}

/** All of a finding that decides whether it, or another, is reported. */
function bearingOf({ rule, key, text, category, term, knownTo, disliked }: Finding, isIgnored: boolean): string {
  return [rule, key, text, category, term, knownTo, disliked, isIgnored].join('\n');
}
