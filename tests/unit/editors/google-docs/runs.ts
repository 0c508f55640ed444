import type { BoundRun, Run } from '../../../../lib/editors/google-docs/run.ts';
import { RunLayout } from '../../../../lib/editors/google-docs/run-layout.ts';
import { matchRuns } from '../../../../lib/editors/google-docs/run-matcher.ts';
import { SearchableText } from '../../../../lib/editors/google-docs/searchable-text.ts';
import { trustedRuns } from '../../../../lib/editors/google-docs/trusted-runs.ts';
import { visibleOf } from '../../../../lib/editors/google-docs/visible.ts';

/** Width of a character and distance of lines, in CSS pixels, in the pages of these tests. */
export const CHARACTER = 7;
export const LINE = 20;

/** A run on line `line` that begins `column` characters from the left. */
export function run(label: string, line: number, column = 0, more: Partial<Run> = {}): Run {
  const box = { left: 100 + column * CHARACTER, top: 100 + line * LINE, width: label.length * CHARACTER, height: 17 };
  return { label, visible: visibleOf(label), ...box, font: undefined, ...more };
}

/** One run a line, from `line` on. */
export const lines = (labels: readonly string[], line = 0): Run[] =>
  labels.map((label, index) => run(label, line + index));

/** What each of the runs is bound to: its stretch of the text, or undefined. */
export function boundTexts(
  runs: readonly Run[],
  text: string,
  { known = [], firstScreen = 0 }: { known?: readonly BoundRun[]; firstScreen?: number } = {},
): (readonly [number, string] | undefined)[] {
  const bound = bind(runs, text, known, firstScreen);
  return runs.map((each) => {
    const found = bound.find((one) => one.run === each);
    return found && [found.start, text.slice(found.start, found.end)];
  });
}

/** Binds runs to a text. */
export function bind(runs: readonly Run[], text: string, known: readonly BoundRun[] = [], firstScreen = 0) {
  const layout = new RunLayout(runs);
  const { added } = matchRuns({
    layout,
    text: new SearchableText(text),
    known,
    missed: new Set(),
    firstScreen,
  });
  return trustedRuns(added, layout, text);
}
