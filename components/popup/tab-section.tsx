import { useDraft } from '../shared/use-draft.ts';
import type { ActiveTab } from './active-tab.ts';
import { DraftSection } from './draft-section.tsx';
import { NotHere } from './not-here.tsx';
import { SiteSection } from './site-section.tsx';

/** What there is to say of the tab in front: its site and its draft. */
export function TabSection({ tab }: { readonly tab: ActiveTab }) {
  const draft = useDraft(tab.id);
  if (tab.host !== undefined) return <SiteSection host={tab.host} tabId={tab.id} draft={draft} />;
  // Our own welcome page has a draft to try, and no site to switch off.
  if (draft.report) return <DraftSection draft={draft} />;
  return draft.isKnown && <NotHere />;
}
