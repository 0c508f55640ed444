import { useState } from 'react';
import { send } from '../../lib/messaging/messaging.ts';
import { READERS, type Reader } from '../../lib/shared/reader.ts';
import { LockedNote } from '../shared/locked-note.tsx';
import { READER_NAMES } from '../shared/readers.ts';
import { Choice } from './choice.tsx';
import { Section } from './section.tsx';
import type { ChangeSettings } from './use-settings.ts';

/** Who reads what the writer drafts: wording that all of them know is left unmarked. */
export function ReadersSection({
  readers,
  isLocked,
  change,
}: {
  readonly readers: readonly Reader[];
  readonly isLocked: boolean;
  readonly change: ChangeSettings;
}) {
  const [isLastKept, setLastKept] = useState(false);
  const choose = (reader: Reader, isChosen: boolean) => {
    const chosen = READERS.filter((other) => (other === reader ? isChosen : readers.includes(other)));
    setLastKept(chosen.length === 0);
    if (chosen.length > 0) change({ readers: chosen }, () => send('changeSettings', { readers: chosen }));
  };
  return (
    <Section
      id="readers"
      title="Who reads your drafts"
      intro="Wording that all the readers you choose know is left unmarked."
    >
      {isLocked && <LockedNote />}
      <fieldset className="choices" disabled={isLocked}>
        <legend className="unseen">Readers</legend>
        {READERS.map((reader) => (
          <Choice
            key={reader}
            label={READER_NAMES[reader].name}
            explanation={READER_NAMES[reader].who}
            checked={readers.includes(reader)}
            onChange={(isChosen) => choose(reader, isChosen)}
          />
        ))}
      </fieldset>
      <p role="status">{isLastKept && 'Somebody has to read it: choose at least one.'}</p>
    </Section>
  );
}
