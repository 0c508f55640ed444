import type { ReportedFinding } from '../../lib/report/summarise.ts';

/** The most terms that are listed. */
const MOST = 100;

/** The glossary terms behind the findings, in dictionary form, each once, in the order of the draft. */
export function termsInDraft(findings: readonly ReportedFinding[]): string[] {
  return [...new Set(findings.flatMap(({ finding }) => finding.term ?? []))].slice(0, MOST);
}
