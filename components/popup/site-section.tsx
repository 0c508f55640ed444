import { useCallback, useState } from 'react';
import { send } from '../../lib/messaging/messaging.ts';
import { failureMessage } from '../shared/failure.ts';
import { FailureNotice } from '../shared/failure-notice.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import type { WatchedDraft } from '../shared/use-draft.ts';
import { PausableDraft } from './pausable-draft.tsx';

/** The switch for the site in front, and the draft on it. */
export function SiteSection({
  host,
  tabId,
  draft,
}: {
  readonly host: string;
  readonly tabId: number;
  readonly draft: WatchedDraft;
}) {
  const { answer, failure, askAgain, show } = useAnswer(
    useCallback(async () => !(await send('surfaceSettings')).sitesOff.includes(host), [host]),
  );
  const [refusal, setRefusal] = useState<string>();
  const change = (on: boolean) => {
    show(on);
    setRefusal(undefined);
    send('switchSite', { host, on }).catch((error: unknown) => {
      setRefusal(failureMessage(error));
      askAgain();
    });
  };
  if (failure) return <FailureNotice message={failure} onRetry={askAgain} />;
  if (answer === undefined) return null;
  return (
    <>
      <label className="site-switch">
        <span>
          On for <b>{host}</b>
        </span>
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
        <PausableDraft tabId={tabId} draft={draft} />
      ) : (
        <p className="panel quiet-text">Common Ground is off here: it reads and marks nothing on this site.</p>
      )}
    </>
  );
}
