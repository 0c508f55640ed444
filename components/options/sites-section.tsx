import { send } from '../../lib/messaging/messaging.ts';
import { Section } from './section.tsx';
import { UndoList } from './undo-list.tsx';
import type { ChangeSettings } from './use-settings.ts';

/** Sites where Common Ground keeps quiet. */
export function SitesSection({
  sitesOff,
  change,
}: {
  readonly sitesOff: readonly string[];
  readonly change: ChangeSettings;
}) {
  const rows = sitesOff.map((host) => ({
    id: host,
    label: host,
    undo: () =>
      change({ sitesOff: sitesOff.filter((other) => other !== host) }, () => send('switchSite', { host, on: true })),
  }));
  return (
    <Section id="sites" title="Sites switched off" intro="The button in the toolbar switches a site off.">
      <UndoList
        rows={rows}
        action="Switch on"
        empty="Common Ground is on wherever it works."
        done={(host) => `Common Ground is on again for ${host}.`}
      />
    </Section>
  );
}
