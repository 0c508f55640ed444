import { send } from '../../lib/messaging/messaging.ts';
import { hostOfPattern } from '../../lib/sites/own-sites.ts';
import { Section } from './section.tsx';
import { UndoList } from './undo-list.tsx';
import type { ChangeSettings } from './use-settings.ts';

/** What the section shows. */
export interface SitesSectionProps {
  readonly sitesOff: readonly string[];
  /** Match patterns of the sites that the writer switched on. */
  readonly sitesChosen: readonly string[];
  /** Hosts that a policy sets. */
  readonly locked: readonly string[];
  readonly change: ChangeSettings;
}

/** The sites that the writer switched on, and those where Common Ground keeps quiet. */
export function SitesSection({ sitesOff, sitesChosen, locked, change }: SitesSectionProps) {
  const set = sitesOff.filter((host) => locked.includes(host));
  const own = sitesOff.filter((host) => !locked.includes(host));
  const switchedOff = own.map((host) => ({
    id: host,
    label: host,
    undo: () =>
      change({ sitesOff: sitesOff.filter((other) => other !== host) }, () => send('switchSite', { host, on: true })),
  }));
  return (
    <Section
      id="sites"
      title="Sites"
      intro="The button in the toolbar switches a site on or off. A site you switch on is also listed on the browser’s own page for extensions."
    >
      <h3>Switched on by you</h3>
      <UndoList
        rows={rowsOn(sitesChosen, locked, change)}
        action="Switch off"
        empty="No other site yet."
        done={(host) => `Common Ground no longer works on ${host}, and has forgotten it.`}
      />
      <h3>Switched off</h3>
      {set.length > 0 && <p className="locked-note">Off by your organisation’s policy: {set.join(', ')}.</p>}
      <UndoList
        rows={switchedOff}
        action="Switch on"
        empty={set.length > 0 ? '' : 'Common Ground is on wherever it works.'}
        done={(host) => `Common Ground is on again for ${host}.`}
      />
    </Section>
  );
}

function rowsOn(sitesChosen: readonly string[], locked: readonly string[], change: ChangeSettings) {
  const hosts = [...new Set(sitesChosen.map(hostOfPattern))].filter((host) => !locked.includes(host));
  return hosts.toSorted().map((host) => ({
    id: host,
    label: host.includes('*') ? `every site (${host})` : host,
    undo: () =>
      change({ sitesChosen: sitesChosen.filter((pattern) => hostOfPattern(pattern) !== host) }, () =>
        send('switchSite', { host, on: false }),
      ),
  }));
}
