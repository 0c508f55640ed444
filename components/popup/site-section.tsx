import { FailureNotice } from '../shared/failure-notice.tsx';
import type { WatchedDraft } from '../shared/use-draft.ts';
import { PausableDraft } from './pausable-draft.tsx';
import { type Site, useSite } from './use-site.ts';

/** What the section speaks of. */
export interface SiteSectionProps {
  readonly site: Site;
  readonly tabId: number;
  /** Whether it is one that Common Ground works on without being asked to. */
  readonly isOwn: boolean;
  readonly draft: WatchedDraft;
}

/** The switch for the site in front, and the draft on it. */
export function SiteSection({ site, tabId, isOwn, draft }: SiteSectionProps) {
  const { isOn, isLocked, failure, refusal, retry, change } = useSite(site, tabId, isOwn);
  if (failure) return <FailureNotice message={failure} onRetry={retry} />;
  if (isOn === undefined) return null;
  return (
    <>
      <label className="site-switch">
        <span>
          On for <b>{site.host}</b>
        </span>
        <input
          type="checkbox"
          role="switch"
          aria-checked={isOn}
          checked={isOn}
          disabled={isLocked}
          onChange={({ target }) => change(target.checked)}
        />
      </label>
      {isLocked && <p className="quiet-text small">Your organisation has set this.</p>}
      {refusal && <p role="alert">{refusal}</p>}
      {isOn ? <PausableDraft tabId={tabId} draft={draft} /> : <p className="panel quiet-text">{offWords(isOwn)}</p>}
    </>
  );
}

function offWords(isOwn: boolean): string {
  const off = 'Common Ground is off here: it reads and marks nothing on this site.';
  return isOwn ? off : `${off} Switch it on, and your browser asks you about this one site.`;
}
