import type { GlossaryEntry } from '../../lib/messaging/protocol.ts';
import { classAmong, entryKey, insteadOf } from '../glossary/entry-words.ts';
import { useFocusInRows } from '../shared/use-focus-in-rows.ts';

/** What the list shows, and who hears of a choice. */
export interface GlossaryListProps {
  readonly entries: readonly GlossaryEntry[];
  readonly onLeaveOut: (entry: GlossaryEntry) => void;
}

/** Terms with what they mean and what to say instead. */
export function GlossaryList({ entries, onLeaveOut }: GlossaryListProps) {
  const focus = useFocusInRows<HTMLDListElement>();
  return (
    <dl className="glossary-list" {...focus}>
      {entries.map((entry) => {
        const { lead, text } = insteadOf(entry);
        const wordClass = classAmong(entry, entries);
        return (
          <div key={entryKey(entry)}>
            <dt>
              {entry.term}
              {wordClass && <span className="word-class"> ({wordClass})</span>}
            </dt>
            <dd>
              {entry.meaning && <p>{sentence(entry.meaning)}</p>}
              {text && (
                <p className="instead">
                  {lead} {text}
                </p>
              )}
            </dd>
            <dd className="screen-only">
              <button type="button" className="quiet" onClick={() => onLeaveOut(entry)}>
                Leave out<span className="unseen"> “{entry.term}”</span>
              </button>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
