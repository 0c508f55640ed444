import { useCallback, useState } from 'react';
import { send } from '../../lib/messaging/messaging.ts';
import { failureMessage } from '../shared/failure.ts';
import { FailureNotice } from '../shared/failure-notice.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import type { WatchedDraft } from '../shared/use-draft.ts';
import { DraftSection } from './draft-section.tsx';

/** The switch that pauses the page in front, and the draft on it while it is not paused. */
export function PausableDraft({ tabId, draft }: { readonly tabId: number; readonly draft: WatchedDraft }) {
  const { answer, failure, askAgain, show } = useAnswer(useCallback(() => send('pagePaused', { tabId }), [tabId]));
  const [refusal, setRefusal] = useState<string>();
  const change = (paused: boolean) => {
    show(paused);
    setRefusal(undefined);
    send('pausePage', { tabId, paused }).catch((error: unknown) => {
      setRefusal(failureMessage(error));
      askAgain();
    });
  };
  if (failure) return <FailureNotice message={failure} onRetry={askAgain} />;
  if (answer === undefined) return null;
  return (
    <>
      <label className="site-switch">
        <span>Pause on this page</span>
        <input
          type="checkbox"
          role="switch"
          aria-checked={answer}
          checked={answer}
          onChange={({ target }) => change(target.checked)}
        />
      </label>
      {refusal && <p role="alert">{refusal}</p>}
      {answer ? (
        <p className="panel quiet-text">Paused until you load this page again: nothing is read or marked on it.</p>
      ) : (
        <DraftSection draft={draft} />
      )}
    </>
  );
}
