import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { send } from '../../lib/messaging/messaging.ts';
import type { GlossaryEntry } from '../../lib/messaging/protocol.ts';
import { useAnswer } from '../shared/use-answer.ts';
import { Entry } from './glossary-entry.tsx';
import { resultCount } from './result-count.ts';

const NOTHING: readonly GlossaryEntry[] = [];

/** Looks words up while they are typed: jargon for its plain wording, and plain words for the jargon they replace. */
export function GlossarySearch() {
  const [query, setQuery] = useState('');
  const field = useId();
  const wanted = query.trim();
  const { answer, failure } = useAnswer(
    useCallback(
      async () => ({ wanted, entries: wanted === '' ? NOTHING : await send('searchGlossary', { query: wanted }) }),
      [wanted],
    ),
  );
  // A popup is low: what was found goes where it can be seen.
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (answer && answer.entries.length > 0) section.current?.scrollIntoView({ block: 'start' });
  }, [answer]);
  return (
    <search ref={section} className="panel">
      <h2>
        <label htmlFor={field}>Look up a word</label>
      </h2>
      <input
        id={field}
        type="search"
        value={query}
        maxLength={200}
        spellCheck={false}
        autoComplete="off"
        placeholder="leverage, or plain words: use"
        onChange={({ target }) => setQuery(target.value)}
      />
      <div className="results">
        <p role="status" className="small quiet-text">
          {failure ?? (answer && resultCount(answer.wanted, answer.entries.length))}
        </p>
        <ul className="entries">
          {answer?.entries.map((entry) => (
            <Entry key={`${entry.pack} ${entry.term} ${entry.partOfSpeech}`} entry={entry} />
          ))}
        </ul>
      </div>
    </search>
  );
}
