import type { EditorBlock } from '../editors/editor.ts';
import { NO_COUNTS } from '../report/add-counts.ts';
import type { BlockAnalysis } from '../report/block-analysis.ts';
import type { Finding } from '../report/finding.ts';
import { moveFinding } from '../report/move-finding.ts';
import { shifted, textChange } from './text-change.ts';

/** What is known of a block: its analysis, and the findings in it that the writer ignored in their place. */
export interface BlockState {
  readonly analysis: BlockAnalysis;
  readonly ignored: ReadonlySet<Finding>;
}

/** A block and what is known of it. */
export interface KnownBlock extends BlockState {
  readonly block: EditorBlock;
}

/**
 * What is likely true of blocks that changed, until they are checked: findings move with the edit, also to other blocks
 * when a paragraph is split or joined, and those the edit touched are gone. `before` and `after` are the same stretch
 * of the draft.
 */
export function carryFindings(before: readonly KnownBlock[], after: readonly EditorBlock[]): BlockState[] {
  const text = joined(after);
  const change = textChange(joined(before.map(({ block }) => block)), text);
  const spelledOut = before.flatMap(({ analysis }) => analysis.spelledOut);
  const explained = before.flatMap(({ analysis }) => analysis.explained);
  const states = after.map((_, index) => ({
    findings: [] as Finding[],
    ignored: new Set<Finding>(),
    counts: before[index]?.analysis.counts ?? NO_COUNTS,
  }));
  const starts = startsOf(after);
  let base = 0;
  for (const { block, analysis, ignored } of before) {
    for (const finding of analysis.findings) {
      const place = shifted(base + reachOf(finding), base + finding.end, change, text);
      const index = place ? lastAtOrBefore(starts, place.start) : -1;
      const state = states[index];
      if (!place || !state || place.end > (starts[index] ?? 0) + (after[index]?.text.length ?? 0)) continue;
      const moved = moveFinding(finding, place.end - (starts[index] ?? 0) - finding.end);
      state.findings.push(moved);
      if (ignored.has(finding)) state.ignored.add(moved);
    }
    base += block.text.length + 1;
  }
  return states.map(({ findings, ignored, counts }) => ({
    analysis: { findings, counts, spelledOut, explained, commitments: [] },
    ignored,
  }));
}

const joined = (blocks: readonly EditorBlock[]) => blocks.map(({ text }) => text).join('\n');

/** Where each block begins in the joined text. */
function startsOf(blocks: readonly EditorBlock[]): number[] {
  let next = 0;
  return blocks.map(({ text }) => {
    const start = next;
    next += text.length + 1;
    return start;
  });
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where the first of a finding's suggestions begins: some take in a word before it. */
function reachOf({ start, suggestions }: Finding): number {
  return suggestions.reduce((least, suggestion) => Math.min(least, suggestion.start ?? start), start);
}
