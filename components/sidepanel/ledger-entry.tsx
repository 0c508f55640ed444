import { type Gap, LEDGER_HEADINGS, type LedgerRow, NOT_SAID } from '../../lib/report/promise-ledger.ts';

/** What the entry shows, and who hears of a choice. */
export interface LedgerEntryProps {
  readonly row: LedgerRow;
  readonly onGo: () => void;
}

/** A promise: it leads to its place in the draft, and what it leaves unsaid stands out. */
export function LedgerEntry({ row, onGo }: LedgerEntryProps) {
  return (
    <li className="ledger-entry">
      <button type="button" className="ledger-what" onClick={onGo} title="Go to it in the draft">
        {row.what}
      </button>
      <dl>
        <Part name="who" row={row} />
        <Part name="when" row={row} />
        <Part name="means" row={row} />
      </dl>
    </li>
  );
}

function Part({ name, row }: { readonly name: Gap; readonly row: LedgerRow }) {
  const said = row[name];
  return (
    <div>
      <dt>{LEDGER_HEADINGS[name]}</dt>
      <dd className={said === undefined ? 'gap' : undefined}>{said ?? NOT_SAID}</dd>
    </div>
  );
}
