import type { DraftFinding } from './draft.ts';

/** A place in a draft: the index of a block and an offset into its text. */
export interface DraftPlace {
  readonly index: number;
  readonly offset: number;
}

/**
 * The finding the card opens for: the one at a place or the first after it, and from the end round to the first.
 * Undefined when there is none. Findings that are not marked in the text are passed over.
 */
export function nextFinding(findings: readonly DraftFinding[], from: DraftPlace | undefined): DraftFinding | undefined {
  const marked = findings.filter(({ finding }) => finding.category !== 'sentence');
  const isAtOrAfter = ({ index, finding }: DraftFinding) =>
    from === undefined || index > from.index || (index === from.index && finding.end >= from.offset);
  return marked.find(isAtOrAfter) ?? marked[0];
}
