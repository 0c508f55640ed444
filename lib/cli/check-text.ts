import type { Checker } from '../analysis/index.ts';
import type { Commitment } from '../report/block-analysis.ts';
import type { Finding } from '../report/finding.ts';
import { moveFinding } from '../report/move-finding.ts';
import type { Readability } from '../report/readability.ts';
import { summarise } from '../report/summarise.ts';
import { textBlocks } from '../report/text-blocks.ts';
import type { Reader } from '../shared/reader.ts';

/** What the checker says of one whole text; offsets are UTF-16 code units of that text. */
export interface TextReport {
  readonly words: number;
  readonly readability?: Readability;
  readonly findings: readonly Finding[];
  readonly commitments: readonly Commitment[];
}

/** Checks a plain or Markdown text as a draft for these readers. */
export function checkText(checker: Checker, text: string, readers: readonly Reader[]): TextReport {
  const blocks = textBlocks(text);
  const analyses = blocks.map((block) => checker.check(block));
  const report = summarise(analyses, { readers, categoriesOff: [], isIgnored: () => false });
  const startOf = (block: number) => blocks[block]?.start ?? 0;
  return {
    words: report.words,
    ...(report.readability ? { readability: report.readability } : {}),
    findings: report.findings.map(({ block, finding }) => moveFinding(finding, startOf(block))),
    commitments: report.commitments.map(({ block, commitment }) => ({
      ...commitment,
      start: commitment.start + startOf(block),
      end: commitment.end + startOf(block),
    })),
  };
}
