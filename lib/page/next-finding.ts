import type { CardStep } from '../messaging/draft-messages.ts';
import type { DraftFinding } from './draft.ts';

/** A place in a draft: the index of a block and an offset into its text. */
export interface DraftPlace {
  readonly index: number;
  readonly offset: number;
}

/**
 * The finding the card opens for, seen from a place: the one there or the first after it (`here`), the first that begins
 * there or after it (`next`), or the last that begins before it; round at the ends. Undefined when there is none.
 * Findings that are not marked in the text are passed over.
 */
export function nextFinding(
  findings: readonly DraftFinding[],
  from: DraftPlace | undefined,
  step: CardStep = 'here',
): DraftFinding | undefined {
  const marked = findings.filter(({ finding }) => finding.category !== 'sentence');
  const isBehind = ({ index, finding }: DraftFinding) =>
    from === undefined ||
    index > from.index ||
    (index === from.index && finding[step === 'here' ? 'end' : 'start'] >= from.offset);
  if (step === 'previous') return (from && marked.findLast((found) => !isBehind(found))) ?? marked.at(-1);
  return marked.find(isBehind) ?? marked[0];
}
