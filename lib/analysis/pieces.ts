import { addCounts } from '../report/add-counts.ts';
import { type BlockAnalysis, type BlockInput, MAX_BLOCK_LENGTH } from '../report/block-analysis.ts';
import { moveCommitment } from '../report/move-commitment.ts';
import { moveFinding } from '../report/move-finding.ts';
import { cutText } from '../shared/cut-text.ts';

/**
 * Checks a block; text longer than a block should be is checked piece by piece, because on some input the parser's work
 * grows faster than the text. A phrase that the cut goes through is not found.
 */
export function checkInPieces(block: BlockInput, check: (piece: BlockInput) => BlockAnalysis): BlockAnalysis {
  if (block.text.length <= MAX_BLOCK_LENGTH) return check(block);
  const pieces = cutText(block.text, MAX_BLOCK_LENGTH).map(({ start, text }) =>
    moved(check({ ...block, text }), start),
  );
  return {
    findings: pieces.flatMap(({ findings }) => findings),
    counts: addCounts(pieces.map(({ counts }) => counts)),
    spelledOut: [...new Set(pieces.flatMap(({ spelledOut }) => spelledOut))],
    explained: [...new Set(pieces.flatMap(({ explained }) => explained))],
    commitments: pieces.flatMap(({ commitments }) => commitments),
  };
}

function moved(analysis: BlockAnalysis, by: number): BlockAnalysis {
  return {
    ...analysis,
    findings: analysis.findings.map((finding) => moveFinding(finding, by)),
    commitments: analysis.commitments.map((commitment) => moveCommitment(commitment, by)),
  };
}
