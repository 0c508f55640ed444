import type { Gap, LedgerRow } from '../../lib/report/promise-ledger.ts';

/** The ledger in a sentence or two: how many promises there are, and how many leave something unsaid. */
export function ledgerSum(rows: readonly Pick<LedgerRow, 'gaps'>[]): string {
  if (rows.length === 0) return 'Nothing here says that somebody will do something.';
  const without = (gap: Gap) => rows.filter(({ gaps }) => gaps.includes(gap)).length;
  const missing = [
    [without('who'), 'who acts'],
    [without('when'), 'by when'],
    [without('means'), 'with what money or staff'],
  ] as const;
  const said = missing.filter(([count]) => count > 0).map(([count, what]) => `${count} ${verb(count)} not say ${what}`);
  const all = rows.length === 1 ? '1 promise' : `${rows.length} promises`;
  return said.length === 0 ? `${all}. Each says who acts, by when and with what.` : `${all}. ${listed(said)}.`;
}

const verb = (count: number) => (count === 1 ? 'does' : 'do');

function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
