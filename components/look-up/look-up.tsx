import { useCallback, useEffect, useRef } from 'react';
import { send } from '../../lib/messaging/messaging.ts';
import type { GlossaryEntry } from '../../lib/messaging/protocol.ts';
import { EntryButtons } from '../glossary/entry-buttons.tsx';
import { TermPage } from '../glossary/term-page.tsx';
import { useTermPage } from '../glossary/use-term-page.ts';
import { FailureNotice } from '../shared/failure-notice.tsx';
import { useAddTerm } from '../shared/use-add-term.ts';
import { useAnswer } from '../shared/use-answer.ts';
import { knownEntry } from './known-entry.ts';

/** What is looked up, and what lets go of it. */
export interface LookUpProps {
  readonly query: string;
  readonly onClose: () => void;
}

/** A wording of a page in the glossary: its term's page where it has one, else what is close to it and the way to add it. */
export function LookUp({ query, onClose }: LookUpProps) {
  const { answer, failure, askAgain } = useAnswer(useCallback(() => send('searchGlossary', { query }), [query]));
  const { entry, open, close } = useTermPage();
  const known = answer && knownEntry(query, answer.entries);
  if (failure) return <FailureNotice message={failure} onRetry={askAgain} />;
  if (!answer) return null;
  if (known) return <TermPage entry={known} onBack={onClose} />;
  if (entry) return <TermPage entry={entry} onBack={close} />;
  return <Unknown query={query} close={answer.entries} onOpen={open} onClose={onClose} />;
}

/** A term is a word or a few: more than this, in UTF-16 code units or words, is a sentence. */
const MOST_LENGTH = 60;
const MOST_WORDS = 6;

function Unknown({
  query,
  close,
  onOpen,
  onClose,
}: {
  readonly query: string;
  readonly close: readonly GlossaryEntry[];
  readonly onOpen: (entry: GlossaryEntry) => void;
  readonly onClose: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isTerm = query.length <= MOST_LENGTH && query.split(' ').length <= MOST_WORDS;
  return (
    <article className="panel" aria-labelledby="looked-up">
      <button type="button" className="quiet back" onClick={onClose}>
        <span aria-hidden="true">← </span>Back
      </button>
      <h2 id="looked-up" ref={heading} tabIndex={-1}>
        “{query}” is not in the glossary
      </h2>
      {isTerm ? <AddTerm term={query} /> : <p className="quiet-text">Select a word, or a few, to look them up.</p>}
      {close.length > 0 && (
        <>
          <h3>These are close to it</h3>
          <EntryButtons entries={close} onOpen={onOpen} />
        </>
      )}
    </article>
  );
}

function AddTerm({ term }: { readonly term: string }) {
  const { add, refusal } = useAddTerm(term);
  return (
    <>
      <p className="quiet-text">Does it need explaining? Add it, with plainer words.</p>
      <button type="button" className="primary" onClick={add}>
        Add to your organisation’s terms
      </button>
      {refusal && <p role="alert">{refusal}</p>}
    </>
  );
}
