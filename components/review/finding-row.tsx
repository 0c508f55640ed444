import type { FindingPlace } from '../../lib/messaging/draft-messages.ts';
import type { Suggestion } from '../../lib/report/finding.ts';
import type { ReportedFinding } from '../../lib/report/summarise.ts';
import { lessonOf } from '../../lib/shared/category.ts';
import type { Errands } from './use-errands.ts';

/** What a row shows and does. */
export interface FindingRowProps {
  readonly reported: ReportedFinding;
  readonly onShow: (place: FindingPlace) => void;
  readonly run: Errands['run'];
}

/** The most replacements that a row offers: the card has them all. */
const MOST_OFFERED = 2;

/** A finding: where it is, what to say instead or to ask, and what to do about it. */
export function FindingRow({ reported: { block, finding, times }, onShow, run }: FindingRowProps) {
  const place = { block, rule: finding.rule, start: finding.start };
  const offered = finding.suggestions
    .map((suggestion, index) => ({ suggestion, index }))
    .filter(({ suggestion }) => suggestion.kind !== 'ask')
    .slice(0, MOST_OFFERED);
  const question = finding.suggestions.find(({ kind }) => kind === 'ask');
  return (
    <li className="finding-row">
      <button type="button" className="finding-place" onClick={() => onShow(place)} title="Show it in the draft">
        <span className="sample" data-lesson={lessonOf(finding.category)} />
        <span>
          <b>{finding.text}</b>
          {times > 1 && <span className="quiet-text small"> {times} times</span>}
        </span>
      </button>
      <p className="small">{question && offered.length === 0 ? question.text : finding.message}</p>
      <div className="finding-actions">
        {offered.map(({ suggestion, index }) => (
          <button
            key={index}
            type="button"
            onClick={() =>
              run({ replace: place, suggestion: index }, ({ undo }) => (undo ? { edit: undo } : undefined))
            }
          >
            <span className="unseen">{`For “${finding.text}”: `}</span>
            {offerWords(suggestion)}
          </button>
        ))}
        <button type="button" className="quiet" onClick={() => run({ ignore: place }, () => ({ heed: place }))}>
          Ignore<span className="unseen">{` “${finding.text}” here`}</span>
        </button>
      </div>
    </li>
  );
}

function offerWords({ kind, text }: Suggestion): string {
  return kind === 'delete' ? 'Leave it out' : `Say “${text}”`;
}
