import type { Checker } from '../analysis/index.ts';
import type { Commitment } from '../report/block-analysis.ts';
import type { Finding } from '../report/finding.ts';
import { mapParts, moveCommitment } from '../report/move-commitment.ts';
import { moveFinding } from '../report/move-finding.ts';
import { type Readability, readability } from '../report/readability.ts';
import { summarise } from '../report/summarise.ts';
import { type TextBlock, textBlocks } from '../report/text-blocks.ts';
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
  const score = readability(report.counts);
  const startOf = (block: number) => blocks[block]?.start ?? 0;
  return {
    words: report.words,
    ...(score && { readability: score }),
    findings: report.findings.map(({ block, finding }) => moveFinding(finding, startOf(block))),
    commitments: report.commitments.map(({ block, commitment }) =>
      inText(moveCommitment(commitment, startOf(block)), text, blocks[block]),
    ),
  };
}

/** The commitment with what stands in the line above its list found in the text, too. */
function inText(commitment: Commitment, text: string, block: TextBlock | undefined): Commitment {
  const leadIn = block?.leadIn === undefined ? -1 : text.lastIndexOf(block.leadIn, block.start);
  return mapParts(commitment, ({ start, end, text: words, inLeadIn }) =>
    inLeadIn ? { start: start + leadIn, end: end + leadIn, text: words } : { start, end, text: words },
  );
}
