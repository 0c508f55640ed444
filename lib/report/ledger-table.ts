import { type Gap, LEDGER_HEADINGS, type LedgerRow, NOT_SAID } from './promise-ledger.ts';

/**
 * The ledger as an HTML table, to paste into a paper as rich text. Whatever the draft holds is text in it, never markup.
 * What is not said is in bold italics, which every word processor keeps.
 */
export function ledgerTable(rows: readonly LedgerRow[]): string {
  const { who, what, when, means } = LEDGER_HEADINGS;
  const headings = [who, what, when, means].map((heading) => `<th scope="col">${heading}</th>`).join('');
  const body = rows.map((row) => `<tr>${cells(row).join('')}</tr>`).join('');
  return `<table border="1"><thead><tr>${headings}</tr></thead><tbody>${body}</tbody></table>`;
}

/** The ledger as plain text, a line a row and a tab between cells, for where no rich text can be pasted. */
export function ledgerText(rows: readonly LedgerRow[]): string {
  const { who, what, when, means } = LEDGER_HEADINGS;
  const lines = rows.map((row) => [row.who, row.what, row.when, row.means].map((cell) => cell ?? NOT_SAID));
  return [[who, what, when, means], ...lines].map((cells) => cells.join('\t')).join('\n');
}

function cells(row: LedgerRow): string[] {
  const orGap = (part: Gap) => `<td>${row[part] === undefined ? `<b><i>${NOT_SAID}</i></b>` : escaped(row[part])}</td>`;
  return [orGap('who'), `<td>${escaped(row.what)}</td>`, orGap('when'), orGap('means')];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
