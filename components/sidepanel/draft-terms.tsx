import { useCallback, useEffect } from 'react';
import { send } from '../../lib/messaging/messaging.ts';
import type { DraftReport, GlossaryEntry } from '../../lib/messaging/protocol.ts';
import { classAmong, entryKey, insteadOf } from '../glossary/entry-words.ts';
import { onRuleSetChange } from '../shared/on-rule-set-change.ts';
import { useAnswer } from '../shared/use-answer.ts';
import { termsInDraft } from './terms-in-draft.ts';

/** What the list shows, and who hears of a choice. */
export interface DraftTermsProps {
  readonly report: DraftReport | undefined;
  readonly onOpen: (entry: GlossaryEntry) => void;
}

/** The marked words of the draft the writer is in that stand in the glossary; each opens its page. */
export function DraftTerms({ report, onOpen }: DraftTermsProps) {
  const names = report ? termsInDraft(report.findings) : [];
  const entries = useEntries(names);
  return (
    <section className="panel" aria-labelledby="in-your-draft">
      <h2 id="in-your-draft">In your draft</h2>
      {names.length === 0 || !entries ? (
        <p className="quiet-text">{hint(report)}</p>
      ) : (
        <ul className="draft-terms">
          {entries.map((entry) => (
            <li key={entryKey(entry)}>
              <button type="button" onClick={() => onOpen(entry)}>
                <b>{entry.term}</b>
                <WordClass entry={entry} entries={entries} /> <span className="small">{summary(entry)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The entries of these terms. */
function useEntries(names: readonly string[]): readonly GlossaryEntry[] | undefined {
  // Reports come with every pause in typing; only other terms are another question.
  const key = names.join('\n');
  const { answer, askAgain } = useAnswer(
    useCallback(
      async () => (key === '' ? [] : (await send('glossaryEntries', { terms: key.split('\n') })).entries),
      [key],
    ),
  );
  useEffect(() => onRuleSetChange(askAgain), [askAgain]);
  return answer;
}

function WordClass({ entry, entries }: { readonly entry: GlossaryEntry; readonly entries: readonly GlossaryEntry[] }) {
  const name = classAmong(entry, entries);
  return name && <span className="quiet-text small"> ({name})</span>;
}

function hint(report: DraftReport | undefined): string {
  if (!report) return 'Click into what you are writing, and the words in it that need a second look come here.';
  return 'Nothing marked in your draft stands in the glossary.';
}

function summary(entry: GlossaryEntry): string {
  const { lead, text } = insteadOf(entry);
  return text && `${lead} ${text}`;
}
