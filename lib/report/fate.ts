import type { BlockAnalysis } from './block-analysis.ts';
import type { Finding } from './finding.ts';
import { concerns, draftFacts, isExplained, type SummaryOptions } from './summarise.ts';

/** What became of a finding in a draft's report: shown, or why it was left out. */
export type Fate =
  | { readonly is: 'shown' | 'category-off' | 'known' | 'explained' | 'ignored' }
  /** The same wording is shown once, in the block of this index. */
  | { readonly is: 'repeat'; readonly first: number };

/** What becomes of a finding of block `at`, by the same rules as `summarise`. */
export function fateOf(
  finding: Finding,
  at: number,
  analyses: readonly BlockAnalysis[],
  options: SummaryOptions,
): Fate {
  const facts = draftFacts(analyses);
  const counts = (other: Finding) => concerns(other, options) && !isExplained(other, facts);
  if (options.categoriesOff.includes(finding.category)) return { is: 'category-off' };
  if (!concerns(finding, options)) return { is: 'known' };
  if (isExplained(finding, facts)) return { is: 'explained' };
  const first = analyses.findIndex(({ findings }) =>
    findings.some((other) => other.key === finding.key && counts(other)),
  );
  const other = analyses[first]?.findings.find((each) => each.key === finding.key && counts(each));
  if (other && options.isIgnored(other, first)) return { is: 'ignored' };
  const isFirst = first === at && other?.start === finding.start && other.rule === finding.rule;
  return isFirst || !other ? { is: 'shown' } : { is: 'repeat', first };
}
