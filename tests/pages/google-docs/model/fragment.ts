import { type Paragraph, paragraph, type Run, type Shape } from './paragraph.ts';
import type { Style } from './style.ts';

/** A piece of a document: paragraphs whose first and last join with what stands around the piece. Never empty. */
export type Fragment = readonly Paragraph[];

/** Text as a fragment in one style; a `\n` parts paragraphs. */
export function textFragment(text: string, style: Style, shape: Shape): Fragment {
  return text.split('\n').map((line) => paragraph(shape, [{ text: line, style }]));
}

/** The fragment's text, `\n` between paragraphs. */
export function fragmentText(fragment: Fragment): string {
  return fragment.map(({ text }) => text).join('\n');
}

/** Number of UTF-16 code units a fragment adds to a document. */
export function fragmentLength(fragment: Fragment): number {
  return fragment.reduce((sum, { text }) => sum + text.length, fragment.length - 1);
}

/** The fragment with every run as `change` makes it; a run that becomes undefined is left out. */
export function mapRuns(fragment: Fragment, change: (run: Run) => Run | undefined): Fragment {
  return fragment.map(({ shape, runs }) =>
    paragraph(
      shape,
      runs.flatMap((run) => change(run) ?? []),
    ),
  );
}

/** Two fragments, one behind the other. */
export function joinFragments(first: Fragment, second: Fragment): Fragment {
  const left = first.at(-1);
  const right = second[0];
  if (!left || !right) return first.length > 0 ? first : second;
  const joined = paragraph(left.shape, [...left.runs, ...right.runs]);
  return [...first.slice(0, -1), joined, ...second.slice(1)];
}
