import { send } from '../../lib/messaging/messaging.ts';
import { Section } from './section.tsx';
import { UndoList } from './undo-list.tsx';
import type { ChangeSettings } from './use-settings.ts';

/** Sites where Common Ground keeps quiet. */
export function SitesSection({
  sitesOff,
  locked,
  change,
}: {
  readonly sitesOff: readonly string[];
  /** Hosts that a policy sets. */
  readonly locked: readonly string[];
  readonly change: ChangeSettings;
}) {
  const set = sitesOff.filter((host) => locked.includes(host));
  const own = sitesOff.filter((host) => !locked.includes(host));
  const rows = own.map((host) => ({
    id: host,
    label: host,
    undo: () =>
      change({ sitesOff: sitesOff.filter((other) => other !== host) }, () => send('switchSite', { host, on: true })),
  }));
  return (
    <Section id="sites" title="Sites switched off" intro="The button in the toolbar switches a site off.">
      {set.length > 0 && <p className="locked-note">Off by your organisation’s policy: {set.join(', ')}.</p>}
      <UndoList
        rows={rows}
        action="Switch on"
        empty={set.length > 0 ? '' : 'Common Ground is on wherever it works.'}
        done={(host) => `Common Ground is on again for ${host}.`}
      />
    </Section>
  );
}
