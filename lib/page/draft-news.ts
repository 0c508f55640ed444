import type { DraftNews, ToldBlock } from '../messaging/draft-messages.ts';
import type { Draft } from './draft.ts';
import type { Entry } from './draft-entries.ts';

/** The most blocks told at once: more would hold up the page. */
const MOST = 100;
/** How much of a block's text is told, in UTF-16 code units, for the writer to know it by. */
const OPENING = 60;

/** What to tell a surface now that was told `told`, and what it will have been told then; `isAll` once that is everything. */
export function newsOf(
  draft: Pick<Draft, 'entries' | 'standing'>,
  told: readonly Entry[],
): { readonly news: DraftNews; readonly told: readonly Entry[]; readonly isAll: boolean } {
  const now = draft.entries;
  const most = Math.min(told.length, now.length);
  let from = 0;
  while (from < most && isTold(told[from], now[from])) from += 1;
  let tail = 0;
  while (tail < most - from && isTold(told.at(-1 - tail), now.at(-1 - tail))) tail += 1;
  const changed = now.slice(from, now.length - tail);
  const fresh = changed.slice(0, MOST);
  const isAll = fresh.length === changed.length;
  const old = told.length - tail - from;
  const drop = isAll ? old : Math.min(old, MOST);
  const change = { from, drop, blocks: fresh.map(toldBlock) };
  const unchecked = now.filter(({ isChecked }) => !isChecked).length;
  return {
    news: { ...draft.standing, blocks: now.length, unchecked, change },
    told: [...told.slice(0, from), ...fresh, ...told.slice(from + drop)],
    isAll,
  };
}

function isTold(one: Entry | undefined, other: Entry | undefined): boolean {
  return (
    one === other ||
    (one?.analysis === other?.analysis && one?.ignored === other?.ignored && one?.block.kind === other?.block.kind)
  );
}

function toldBlock({ block, analysis, ignored }: Entry): ToldBlock {
  return {
    kind: block.kind,
    opening: block.text.slice(0, OPENING),
    analysis,
    ignored: analysis.findings.flatMap((finding, index) => (ignored.has(finding) ? [index] : [])),
  };
}
