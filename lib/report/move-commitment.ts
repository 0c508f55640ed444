import type { Commitment, CommitmentPart } from './block-analysis.ts';

/** The commitment `by` UTF-16 code units further on, with its parts; what stands in the line above the list stays there. */
export function moveCommitment(commitment: Commitment, by: number): Commitment {
  return mapParts({ ...commitment, start: commitment.start + by, end: commitment.end + by }, (part) =>
    part.inLeadIn ? part : { ...part, start: part.start + by, end: part.end + by },
  );
}

/** The commitment with each of its parts changed. */
export function mapParts(commitment: Commitment, change: (part: CommitmentPart) => CommitmentPart): Commitment {
  const { who, what, when, means } = commitment;
  return {
    ...commitment,
    what: change(what),
    ...(who && { who: change(who) }),
    ...(when && { when: change(when) }),
    ...(means && { means: change(means) }),
  };
}
