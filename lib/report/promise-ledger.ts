import type { Commitment } from './block-analysis.ts';

/** What a commitment may leave unsaid. */
export const GAPS = ['who', 'when', 'means'] as const;
/** One of them. */
export type Gap = (typeof GAPS)[number];

/** A commitment as a line of the ledger, in words that stand by themselves. */
export interface LedgerRow {
  readonly what: string;
  readonly who?: string;
  readonly when?: string;
  readonly means?: string;
  /** What the draft does not say, in the order of `GAPS`. */
  readonly gaps: readonly Gap[];
}

/** How the columns of the ledger are headed. */
export const LEDGER_HEADINGS = {
  who: 'Who',
  what: 'Will do what',
  when: 'By when',
  means: 'With what money or staff',
} as const;
/** What stands in the ledger where the draft does not say. */
export const NOT_SAID = 'Not said';

/** The promise ledger: a row for each commitment, in the order of the draft. */
export function promiseLedger(commitments: readonly Commitment[]): LedgerRow[] {
  return commitments.map(({ who, what, when, means }) => ({
    what: oneLine(what.text),
    ...(who && { who: nameOf(oneLine(who.text)) }),
    ...(when && { when: oneLine(when.text) }),
    ...(means && { means: oneLine(means.text) }),
    gaps: gapsOf({ who, when, means }),
  }));
}

/** What a commitment leaves unsaid, in the order of `GAPS`. */
export function gapsOf(parts: { readonly [part in Gap]?: unknown }): Gap[] {
  return GAPS.filter((gap) => parts[gap] === undefined);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** "Our aim is to" is said by us. */
function nameOf(who: string): string {
  if (/^our$/i.test(who)) return 'We';
  return who.charAt(0).toUpperCase() + who.slice(1);
}
