import { promiseLedger } from '../../lib/report/promise-ledger.ts';
import { NoDraft } from '../review/no-draft.tsx';
import type { WatchedDraft } from '../shared/use-draft.ts';
import { LedgerCopy } from './ledger-copy.tsx';
import { LedgerEntry } from './ledger-entry.tsx';
import { ledgerSum } from './ledger-sum.ts';
import './ledger.css';

/** The promise ledger of the draft: who is to do what, by when and with what, and what it does not say. */
export function LedgerTab({ draft }: { readonly draft: WatchedDraft }) {
  const { report, ask } = draft;
  if (!report) return <NoDraft draft={draft} />;
  const rows = promiseLedger(report.commitments.map(({ commitment }) => commitment));
  return (
    <section className="panel" aria-labelledby="promises">
      <h2 id="promises">What this draft promises</h2>
      <p className="quiet-text small">{ledgerSum(rows)}</p>
      {rows.length > 0 && <LedgerCopy rows={rows} />}
      <ol className="ledger">
        {rows.map((row, index) => {
          const { block, commitment } = report.commitments[index] ?? {};
          return (
            <LedgerEntry
              // biome-ignore lint/suspicious/noArrayIndexKey: a promise has no name but its place
              key={index}
              row={row}
              onGo={() => block !== undefined && commitment && ask({ go: { block, start: commitment.start } })}
            />
          );
        })}
      </ol>
    </section>
  );
}
