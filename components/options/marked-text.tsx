import type { Finding } from '../../lib/report/finding.ts';
import { lessonOf } from '../../lib/shared/category.ts';

/** A text with the marks it would have in a draft. */
export function MarkedText({ text, findings }: { readonly text: string; readonly findings: readonly Finding[] }) {
  const starts = [0, ...findings.map(({ end }) => end)];
  return (
    <p className="marked-text">
      {findings.map((finding, at) => (
        <span key={finding.start}>
          {text.slice(starts[at], finding.start)}
          <mark data-lesson={lessonOf(finding.category)}>{text.slice(finding.start, finding.end)}</mark>
        </span>
      ))}
      {text.slice(starts.at(-1))}
    </p>
  );
}
