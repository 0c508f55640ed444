import type { FindingPlace } from '../../lib/messaging/draft-messages.ts';
import type { Suggestion } from '../../lib/report/finding.ts';
import type { ReportedFinding } from '../../lib/report/summarise.ts';
import { lessonOf } from '../../lib/shared/category.ts';

/** What the list shows, and who hears of a choice. */
export interface FixListProps {
  readonly fixes: readonly ReportedFinding[];
  readonly onChoose: (place: FindingPlace) => void;
}

/** The fixes to make first; each leads to its place in the draft. */
export function FixList({ fixes, onChoose }: FixListProps) {
  return (
    <section aria-labelledby="first-fixes" className="fixes">
      <h3 id="first-fixes">{fixes.length === 1 ? 'The most useful fix' : 'The most useful fixes'}</h3>
      <ol>
        {fixes.map(({ block, finding, times }) => (
          <li key={finding.key}>
            <button
              type="button"
              onClick={() => onChoose({ block, rule: finding.rule, start: finding.start })}
              title="Show it in the draft"
            >
              <span className="sample" data-lesson={lessonOf(finding.category)} />
              <span className="fix-words">
                <span className="fix-line">
                  <b>{finding.text}</b>
                  {times > 1 && <span className="quiet-text small"> {times} times</span>}
                </span>
                <span className="fix-suggestion small">{adviceOf(finding.suggestions[0], finding.message)}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function adviceOf(suggestion: Suggestion | undefined, message: string): string {
  if (!suggestion) return message;
  if (suggestion.kind === 'replace') return `Say “${suggestion.text}”`;
  return suggestion.kind === 'delete' ? 'Leave it out' : suggestion.text;
}
