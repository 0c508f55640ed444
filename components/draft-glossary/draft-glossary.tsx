import { useCallback, useState } from 'react';
import { send } from '../../lib/messaging/messaging.ts';
import type { GlossaryEntry } from '../../lib/messaging/protocol.ts';
import { entryKey } from '../glossary/entry-words.ts';
import { FailureNotice } from '../shared/failure-notice.tsx';
import { Logo } from '../shared/logo.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { GlossaryList } from './glossary-list.tsx';
import { termsUsed } from './terms-used.ts';
import { usePinnedDraft } from './use-pinned-draft.ts';
import '../shared/theme.css';
import './draft-glossary.css';

/** The most terms that the worker looks up at once. */
const MOST_NAMES = 200;
const NONE: ReadonlySet<string> = new Set();

/** The terms a draft uses, with their meanings: a page to print for a meeting. */
export function DraftGlossary() {
  const { draft, isKnown, isLive } = usePinnedDraft();
  const terms = draft ? termsUsed(draft.blocks) : [];
  const { answer: entries, failure, askAgain } = useAnswer(useEntries(terms));
  const [leftOut, setLeftOut] = useState(NONE);
  const shown = entries?.filter((entry) => !leftOut.has(entryKey(entry))) ?? [];
  return (
    <div className="draft-glossary">
      <header>
        <Logo />
        <p className="brand">Common Ground</p>
        <div className="screen-only actions">
          {leftOut.size > 0 && (
            <button type="button" onClick={() => setLeftOut(NONE)}>
              Bring back {leftOut.size === 1 ? 'the word' : `the ${leftOut.size} words`} left out
            </button>
          )}
          <button type="button" className="primary" disabled={shown.length === 0} onClick={() => print()}>
            Print
          </button>
        </div>
      </header>
      <main>
        <h1>Words in this draft, and what they mean</h1>
        <p className="screen-only quiet-text" role="status">
          {statusWords({ isKnown, isLive, hasDraft: draft !== undefined, count: shown.length })}
        </p>
        {failure && <FailureNotice message={failure} onRetry={askAgain} />}
        <GlossaryList entries={shown} onLeaveOut={(entry) => setLeftOut(new Set([...leftOut, entryKey(entry)]))} />
      </main>
    </div>
  );
}

/** Asks for the entries of these terms, in their order; only other terms are another question. */
function useEntries(terms: readonly string[]): () => Promise<readonly GlossaryEntry[]> {
  const key = terms.join('\n');
  return useCallback(async () => {
    const names = key === '' ? [] : key.split('\n');
    const parts = Array.from({ length: Math.ceil(names.length / MOST_NAMES) }, (_, at) =>
      send('glossaryEntries', { terms: names.slice(at * MOST_NAMES, (at + 1) * MOST_NAMES) }),
    );
    return (await Promise.all(parts)).flatMap(({ entries }) => entries).filter(({ alwaysFine }) => !alwaysFine);
  }, [key]);
}

interface Status {
  readonly isKnown: boolean;
  readonly isLive: boolean;
  readonly hasDraft: boolean;
  readonly count: number;
}

function statusWords({ isKnown, isLive, hasDraft, count }: Status): string {
  if (!hasDraft) return isKnown ? 'Click into what you are writing, and its words come here.' : '';
  const words =
    count === 0 ? 'Nothing in the draft stands in the glossary.' : `${count} of its words stand in the glossary.`;
  return isLive ? words : `${words} The draft is closed or you went into another; this is how it was.`;
}
