import type { Finding } from '../report/finding.ts';

/** A finding that may yet lose its place to another. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** How much of the text speaks for it, in UTF-16 code units: its context too, for a pattern. */
  readonly weight: number;
  /** Decides between candidates of the same weight: the higher wins. */
  readonly rank: number;
  /** Makes the finding; asked for only when the candidate has won. */
  readonly finding: () => Finding;
}

/** Ranks of the families, lowest first. */
export const RANK = { acronym: 0, builtInTerm: 1, pattern: 2, customTerm: 3 } as const;

/**
 * The candidates that win: the weightier where two overlap, then the higher rank, then the earlier. In order of
 * `start`.
 */
export function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const ordered = candidates.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const winners: Candidate[] = [];
  let cluster: Candidate[] = [];
  let end = 0;
  for (const candidate of ordered) {
    if (candidate.start >= end && cluster.length > 0) {
      winners.push(...winnersOf(cluster));
      cluster = [];
    }
    cluster.push(candidate);
    end = Math.max(end, candidate.end);
  }
  winners.push(...winnersOf(cluster));
  return winners;
}

/** The winners among candidates that hang together by overlaps. */
function winnersOf(cluster: readonly Candidate[]): readonly Candidate[] {
  if (cluster.length < 2) return cluster;
  const byWeight = cluster.toSorted((a, b) => b.weight - a.weight || b.rank - a.rank || a.start - b.start);
  const winners: Candidate[] = [];
  for (const candidate of byWeight) {
    if (winners.every(({ start, end }) => candidate.end <= start || candidate.start >= end)) winners.push(candidate);
  }
  return winners.sort((a, b) => a.start - b.start);
}
