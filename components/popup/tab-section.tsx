import { useMemo } from 'react';
import { isOwnHost } from '../../lib/sites/own-sites.ts';
import { useDraft } from '../shared/use-draft.ts';
import type { ActiveTab } from './active-tab.ts';
import { DraftSection } from './draft-section.tsx';
import { NotHere } from './not-here.tsx';
import { SiteSection } from './site-section.tsx';

/** What there is to say of the tab in front: its site and its draft. */
export function TabSection({ tab: { id, site, isOwn } }: { readonly tab: ActiveTab }) {
  const scope = useMemo(() => ({ tabId: id }), [id]);
  const draft = useDraft(scope);
  // A site of ours has pages without drafts, such as the spreadsheets of Google Docs: there it stays away.
  if (site.kind === 'site' && (isOwn || !isOwnHost(site.host)))
    return <SiteSection site={site} tabId={id} isOwn={isOwn} draft={draft} />;
  // Our own welcome page has a draft to try, and no site to switch off.
  if (draft.report) return <DraftSection draft={draft} />;
  return draft.isKnown && <NotHere kind={site.kind} />;
}
