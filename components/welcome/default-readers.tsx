import { useState } from 'react';
import { send } from '../../lib/messaging/messaging.ts';
import type { Reader } from '../../lib/shared/reader.ts';
import { failureMessage } from '../shared/failure.ts';
import { LockedNote } from '../shared/locked-note.tsx';
import { ReaderChoice } from '../shared/reader-choice.tsx';
import { useAnswer } from '../shared/use-answer.ts';

const ask = () => send('surfaceSettings');

/** Who reads what this writer writes, in general; the sample draft follows at once. */
export function DefaultReaders() {
  const { answer: settings, failure, askAgain, show } = useAnswer(ask);
  const [refusal, setRefusal] = useState<string>();
  const choose = (readers: readonly Reader[]) => {
    if (settings) show({ ...settings, readers });
    setRefusal(undefined);
    send('changeSettings', { readers: [...readers] }).then(show, (error: unknown) => {
      setRefusal(failureMessage(error));
      askAgain();
    });
  };
  return (
    <section aria-labelledby="your-readers">
      <h2 id="your-readers">Who reads what you write?</h2>
      {settings?.locked.readers && <LockedNote />}
      {settings && (
        <ReaderChoice
          legend="Readers"
          readers={settings.readers}
          isLocked={settings.locked.readers}
          onChange={choose}
          explains
        />
      )}
      {(refusal ?? failure) && <p role="alert">{refusal ?? failure}</p>}
      <p className="quiet-text small">
        Choose any mix. Words that all of them know are left alone. You can change this for each draft.
      </p>
    </section>
  );
}
