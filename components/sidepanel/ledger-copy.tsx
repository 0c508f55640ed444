import { useState } from 'react';
import { ledgerCsv } from '../../lib/report/ledger-csv.ts';
import { ledgerTable, ledgerText } from '../../lib/report/ledger-table.ts';
import type { LedgerRow } from '../../lib/report/promise-ledger.ts';
import { dateForName, saveFile } from '../shared/save-file.ts';

/** Takes the ledger into a paper, as a table, or into a spreadsheet, as a CSV file. */
export function LedgerCopy({ rows }: { readonly rows: readonly LedgerRow[] }) {
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    const html = new Blob([ledgerTable(rows)], { type: 'text/html' });
    const text = new Blob([ledgerText(rows)], { type: 'text/plain' });
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })]);
      setOutcome('Copied. Paste it into your paper.');
    } catch {
      setOutcome('The browser did not let us copy. Click in this panel and try again, or save the file.');
    }
  };
  const save = () => {
    saveFile(new Blob([ledgerCsv(rows)], { type: 'text/csv' }), `promises-${dateForName(new Date())}.csv`);
    setOutcome('Saved with your downloads.');
  };
  return (
    <div className="ledger-copy">
      <button type="button" onClick={copy}>
        Copy as a table
      </button>
      <button type="button" onClick={save}>
        Save as CSV
      </button>
      <p role="status" className="small">
        {outcome}
      </p>
    </div>
  );
}
