import type { Commitment } from '../report/block-analysis.ts';
import { LEDGER_HEADINGS, NOT_SAID, promiseLedger } from '../report/promise-ledger.ts';

/** What a person reads of the commitments: how many and how many have gaps, then one each with what is missing. */
export function ledgerLines(
  commitments: readonly Commitment[],
  place: (offset: number) => { readonly line: number; readonly column: number },
): string[] {
  const rows = promiseLedger(commitments);
  if (rows.length === 0) return [];
  const lines = rows.map(({ who, what, when, means }, at) => {
    const { line, column } = place(commitments[at]?.start ?? 0);
    const parts = [
      `${LEDGER_HEADINGS.who}: ${who ?? GAP}`,
      `${LEDGER_HEADINGS.what}: ${shortened(what)}`,
      `${LEDGER_HEADINGS.when}: ${when ?? GAP}`,
      `${LEDGER_HEADINGS.means}: ${means ?? GAP}`,
    ];
    return `  ${line}:${column} ${parts.join('. ')}.`;
  });
  const withGaps = rows.filter(({ gaps }) => gaps.length > 0).length;
  const count = rows.length === 1 ? '1 promise' : `${rows.length} promises`;
  return [`${count}, ${withGaps} with something not said:`, ...lines];
}

const GAP = NOT_SAID.toUpperCase();
const MAX_SHOWN = 100;
const shortened = (text: string) => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);
