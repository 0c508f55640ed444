import { useState } from 'react';
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import type { GlossaryEntry } from '../../lib/messaging/protocol.ts';
import { EntryRow } from './entry-row.tsx';
import { classAmong, entryKey } from './entry-words.ts';
import { resultCount } from './result-count.ts';
import { useGlossarySearch } from './use-glossary-search.ts';
import './glossary.css';

const NOTHING: readonly GlossaryEntry[] = [];

/**
 * Looks words up while they are typed: jargon for its plain wording, and plain words for the jargon they replace. The
 * arrow keys go through what was found while the caret stays in the field; Enter opens the entry.
 */
export function GlossarySearch({ onOpen }: { readonly onOpen: (entry: GlossaryEntry) => void }) {
  const [typed, setTyped] = useState('');
  const { found, failure } = useGlossarySearch(typed);
  const entries = found?.entries ?? NOTHING;
  const open = (key: string) => {
    const entry = entries.find((other) => entryKey(other) === key);
    if (entry) onOpen(entry);
  };
  return (
    <search>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField className="glossary-field">
          <Label className="unseen">Look up a word</Label>
          <Magnifier />
          <Input maxLength={200} placeholder="Look up a word: leverage, or use" />
        </SearchField>
        <div className="results">
          <p role="status" className="small quiet-text">
            {failure ?? (found && resultCount(found.query, entries.length))}
          </p>
          {found?.notice && <p className="small">{found.notice}</p>}
          <ListBox
            aria-label="Glossary entries"
            className="entries"
            items={entries.map((entry) => ({ id: entryKey(entry), entry }))}
            onAction={(key) => open(String(key))}
          >
            {({ id, entry }) => (
              <ListBoxItem id={id} textValue={entry.term} className="entry">
                <EntryRow entry={entry} wordClass={classAmong(entry, entries)} />
              </ListBoxItem>
            )}
          </ListBox>
        </div>
      </Autocomplete>
    </search>
  );
}

function Magnifier() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M11 11l4 4M12 6.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z" />
    </svg>
  );
}
