import type { GlossaryEntry } from '../../lib/messaging/protocol.ts';
import { classAmong, entryKey, insteadOf } from './entry-words.ts';

/** Entries in a few words each; a press on one opens its page. */
export function EntryButtons({
  entries,
  onOpen,
}: {
  readonly entries: readonly GlossaryEntry[];
  readonly onOpen: (entry: GlossaryEntry) => void;
}) {
  return (
    <ul className="draft-terms">
      {entries.map((entry) => (
        <li key={entryKey(entry)}>
          <button type="button" onClick={() => onOpen(entry)}>
            <b>{entry.term}</b>
            <WordClass name={classAmong(entry, entries)} /> <span className="small">{summary(entry)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function WordClass({ name }: { readonly name: string | undefined }) {
  return name && <span className="quiet-text small"> ({name})</span>;
}

function summary(entry: GlossaryEntry): string {
  const { lead, text } = insteadOf(entry);
  return text && `${lead} ${text}`;
}
