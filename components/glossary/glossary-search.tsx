import { type RefObject, useEffect, useRef, useState } from 'react';
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import type { GlossaryEntry } from '../../lib/messaging/protocol.ts';
import { EntryRow } from './entry-row.tsx';
import { entryKey } from './entry-words.ts';
import { resultCount } from './result-count.ts';
import { useGlossarySearch } from './use-glossary-search.ts';
import './glossary.css';

/** What the search needs. */
export interface GlossarySearchProps {
  readonly onOpen: (entry: GlossaryEntry) => void;
  /** Brings what was found into view, for surfaces that are low. */
  readonly scrolls?: boolean;
}

const NOTHING: readonly GlossaryEntry[] = [];

/**
 * Looks words up while they are typed: jargon for its plain wording, and plain words for the jargon they replace. The
 * arrow keys go through what was found while the caret stays in the field; Enter opens the entry.
 */
export function GlossarySearch({ onOpen, scrolls = false }: GlossarySearchProps) {
  const [typed, setTyped] = useState('');
  const { found, failure } = useGlossarySearch(typed);
  const entries = found?.entries ?? NOTHING;
  const section = useRef<HTMLElement>(null);
  useScrollInto(section, scrolls && entries.length > 0 && typed !== '');
  const open = (key: string) => {
    const entry = entries.find((other) => entryKey(other) === key);
    if (entry) onOpen(entry);
  };
  return (
    <search ref={section} className="panel glossary-search">
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField className="glossary-field">
          <Label className="glossary-label">Look up a word</Label>
          <Input maxLength={200} placeholder="leverage, or plain words: use" />
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
                <EntryRow entry={entry} />
              </ListBoxItem>
            )}
          </ListBox>
        </div>
      </Autocomplete>
    </search>
  );
}

/** A popup is low: what was found goes where it can be seen. */
function useScrollInto(element: RefObject<HTMLElement | null>, isWanted: boolean): void {
  useEffect(() => {
    if (isWanted) element.current?.scrollIntoView({ block: 'start' });
  }, [element, isWanted]);
}
