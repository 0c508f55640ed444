import { useCallback, useEffect, useState } from 'react';
import { send } from '../../lib/messaging/messaging.ts';
import { failureMessage } from '../shared/failure.ts';
import { FailureNotice } from '../shared/failure-notice.tsx';
import { onRuleSetChange } from '../shared/on-rule-set-change.ts';
import { dateForName, saveFile } from '../shared/save-file.ts';
import { useAnswer } from '../shared/use-answer.ts';
import { DeleteDataDialog } from './delete-data-dialog.tsx';
import { Section } from './section.tsx';
import { storedItems } from './stored-items.ts';

const ask = () => send('storedData');

/** All that Common Ground stores: to see, to export, to delete. */
export function YourDataSection() {
  const { answer: stored, failure, askAgain } = useAnswer(ask);
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => onRuleSetChange(askAgain), [askAgain]);
  const exportData = async () => {
    try {
      const json = await send('exportData');
      saveFile(new Blob([json], { type: 'application/json' }), `common-ground-data-${dateForName(new Date())}.json`);
      setSaid('Everything stored was exported as one file.');
    } catch (error) {
      setSaid(failureMessage(error));
    }
  };
  const deleteData = useCallback(async () => {
    setAsking(false);
    try {
      await send('deleteData');
      setSaid('Everything was deleted. Common Ground is as it was on its first day.');
    } catch (error) {
      setSaid(failureMessage(error));
    }
    askAgain();
  }, [askAgain]);
  return (
    <Section
      id="your-data"
      title="Your data"
      intro="All that Common Ground stores is stored in this browser, and nowhere else. It sends nothing to anybody, and keeps nothing of your drafts’ text."
    >
      {failure && <FailureNotice message={failure} onRetry={askAgain} />}
      {stored && (
        <dl className="stored">
          {storedItems(stored).map(({ name, amount, purpose }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{amount}</dd>
              <dd className="quiet-text">{purpose}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className="data-actions">
        <button type="button" onClick={() => void exportData()}>
          Export everything
        </button>
        <button type="button" className="danger" onClick={() => setAsking(true)}>
          Delete everything…
        </button>
      </div>
      <p role="status">{said}</p>
      {isAsking && <DeleteDataDialog onDelete={() => void deleteData()} onClose={() => setAsking(false)} />}
    </Section>
  );
}
