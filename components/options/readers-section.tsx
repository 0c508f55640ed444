import { send } from '../../lib/messaging/messaging.ts';
import type { Reader } from '../../lib/shared/reader.ts';
import { LockedNote } from '../shared/locked-note.tsx';
import { ReaderChoice } from '../shared/reader-choice.tsx';
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
  return (
    <Section
      id="readers"
      title="Who reads your drafts"
      intro="Wording that all the readers you choose know is left unmarked."
    >
      {isLocked && <LockedNote />}
      <ReaderChoice
        legend="Readers"
        readers={readers}
        isLocked={isLocked}
        onChange={(chosen) => change({ readers: chosen }, () => send('changeSettings', { readers: [...chosen] }))}
        explains
      />
    </Section>
  );
}
