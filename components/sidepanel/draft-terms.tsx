import { useCallback, useEffect } from 'react';
import type { DraftReport } from '../../lib/messaging/draft-messages.ts';
import { send } from '../../lib/messaging/messaging.ts';
import type { GlossaryEntry } from '../../lib/messaging/protocol.ts';
import { EntryButtons } from '../glossary/entry-buttons.tsx';
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
        <EntryButtons entries={entries} onOpen={onOpen} />
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

function hint(report: DraftReport | undefined): string {
  if (!report) return 'Click into what you are writing, and the words in it that need a second look come here.';
  return 'Nothing marked in your draft stands in the glossary.';
}
