import Papa from 'papaparse';
import { LEDGER_HEADINGS, type LedgerRow, NOT_SAID } from './promise-ledger.ts';

/** Spreadsheets take a file for UTF-8 only with this mark at its beginning. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The ledger as a CSV file's text, for spreadsheets. A cell that a spreadsheet would take for a formula is made text. */
export function ledgerCsv(rows: readonly LedgerRow[]): string {
  const { who, what, when, means } = LEDGER_HEADINGS;
  const data = rows.map((row) => [row.who ?? NOT_SAID, row.what, row.when ?? NOT_SAID, row.means ?? NOT_SAID]);
  return BYTE_ORDER_MARK + Papa.unparse({ fields: [who, what, when, means], data }, { escapeFormulae: true });
}
