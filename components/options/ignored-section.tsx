import { send } from '../../lib/messaging/messaging.ts';
import type { IgnoredWording } from '../../lib/messaging/protocol.ts';
import { ignoredLabel } from './ignored-label.ts';
import { Section } from './section.tsx';
import { UndoList } from './undo-list.tsx';
import type { ChangeSettings } from './use-settings.ts';

/** Wording the writer chose never to see marked, newest first. */
export function IgnoredSection({
  ignored,
  change,
}: {
  readonly ignored: readonly IgnoredWording[];
  readonly change: ChangeSettings;
}) {
  const rows = ignored.toReversed().map((wording) => ({
    id: `${wording.rule} ${wording.key}`,
    label: ignoredLabel(wording),
    undo: () =>
      change({ ignoredWordings: ignored.filter((other) => other !== wording) }, () => send('stopIgnoring', wording)),
  }));
  return (
    <Section id="ignored" title="Ignored for good" intro="Wording you chose to ignore always, in every draft.">
      <UndoList
        rows={rows}
        action="Mark again"
        empty="Nothing is ignored. “Ignore always” on a card puts its wording here."
        done={(label) => `“${label}” will be marked again.`}
      />
    </Section>
  );
}
