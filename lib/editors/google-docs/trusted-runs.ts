import type { BoundRun, Run } from './run.ts';
import type { RunLayout } from './run-layout.ts';
import { afterLastVisible, type Characters, nextVisible } from './visible.ts';

/** Bound runs whose texts follow one another, on however many lines. */
interface Chain {
  readonly runs: readonly BoundRun[];
  readonly start: number;
  readonly end: number;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** A run of fewer visible characters must not break off in the middle of a paragraph: it may only look like what is there. */
const LONG = 8;
const PARAGRAPH_END = /[^\P{Cc}\t\v]|\p{Co}/u;

/**
 * The bound runs that are certainly where they seem to be, in the order of the text. A header may repeat a line of the
 * text: a line that stands alone is trusted only where it lies between what its neighbours on the page show, or where
 * it is all there is, or where it was trusted before.
 */
export function trustedRuns(
  bound: readonly BoundRun[],
  layout: RunLayout,
  text: Characters,
  wasTrusted: (run: Run) => boolean = () => false,
): readonly BoundRun[] {
  const chains = chainsOf(completeRuns(bound, layout, text), layout, text);
  const sure = chains.filter(({ firstLine, lastLine }) => lastLine > firstLine);
  return chains
    .filter(
      (chain) =>
        sure.includes(chain) ||
        isBetween(chain, sure) ||
        isWhole(chain, text) ||
        chain.runs.some(({ run }) => wasTrusted(run)),
    )
    .flatMap(({ runs }) => runs);
}

/**
 * Leaves out short runs whose paragraph does not go on, before or behind them, as it should: unless that is where their
 * line ends, and the rest of the line is theirs.
 */
function completeRuns(bound: readonly BoundRun[], layout: RunLayout, text: Characters): readonly BoundRun[] {
  const starts = new Map(bound.map((each) => [each.start, each]));
  const ends = new Map(bound.map((each) => [each.end, each]));
  return bound.filter((each) => {
    if (each.run.visible.length >= LONG) return true;
    const [before, after] = [afterLastVisible(text, each.start), nextVisible(text, each.end)];
    const [left, right] = [ends.get(before), starts.get(after)];
    const begins = left || before === 0 || PARAGRAPH_END.test(text.slice(before, each.start));
    const goesOn = right || after >= text.length || PARAGRAPH_END.test(text.slice(each.end, after));
    const isBeside = (other: BoundRun | undefined) => other && layout.lineOf(other.run) === layout.lineOf(each.run);
    return (begins || isBeside(right)) && (goesOn || isBeside(left));
  });
}

function chainsOf(bound: readonly BoundRun[], layout: RunLayout, text: Characters): Chain[] {
  const chains: BoundRun[][] = [];
  for (const each of bound.toSorted((one, other) => one.start - other.start)) {
    const open = chains.at(-1);
    const last = open?.at(-1);
    if (open && last && each.start === nextVisible(text, last.end) && follows(last, each, layout)) open.push(each);
    else chains.push([each]);
  }
  return chains.map((runs) => {
    const lines = runs.map(({ run }) => layout.lineOf(run));
    return {
      runs,
      start: runs[0]?.start ?? 0,
      end: runs.at(-1)?.end ?? 0,
      firstLine: Math.min(...lines),
      lastLine: Math.max(...lines),
    };
  });
}

/** Whether a run lies where a text may go on behind another: further on, or beside it where the next cell begins. */
function follows({ run: one }: BoundRun, { run: other }: BoundRun, layout: RunLayout): boolean {
  return layout.lineOf(other) >= layout.lineOf(one) || other.left >= one.left + one.width;
}

function isBetween(chain: Chain, sure: readonly Chain[]): boolean {
  const above = nearest(chain, sure, 'above');
  const below = nearest(chain, sure, 'below');
  if (!above && !below) return false;
  return (!above || above.end <= chain.start) && (!below || chain.end <= below.start);
}

/** The stretch of text shown by the sure run nearest to a line of its own, above or below it. */
function nearest({ firstLine }: Chain, sure: readonly Chain[], where: 'above' | 'below') {
  let found: { readonly distance: number; readonly start: number; readonly end: number } | undefined;
  for (const { start, end, firstLine: first, lastLine: last } of sure) {
    const isInside = first < firstLine && last > firstLine;
    if (isInside) return { start: where === 'above' ? end : start, end: where === 'above' ? end : start };
    const distance = where === 'above' ? firstLine - last : first - firstLine;
    if (distance > 0 && (!found || distance < found.distance)) found = { distance, start, end };
  }
  return found;
}

function isWhole({ start, end }: Chain, text: Characters): boolean {
  return start === nextVisible(text, 0) && nextVisible(text, end) >= text.length;
}
