import { useEffect, useState } from 'react';
import type { MirroredDraft } from '../shared/draft-mirror.ts';
import { useDraft } from '../shared/use-draft.ts';
import { useOwnWindow } from '../shared/use-own-window.ts';

/** The draft that a page was opened for. */
export interface PinnedDraft {
  /** As it was told last; it stays when the draft is closed. */
  readonly draft: MirroredDraft | undefined;
  /** True once it is known whether there is a draft. */
  readonly isKnown: boolean;
  /** Whether it is followed still. */
  readonly isLive: boolean;
}

/** The draft the writer was in when the page opened: that one and no other, and what was known of it when it was closed. In memory only. */
export function usePinnedDraft(): PinnedDraft {
  const scope = useOwnWindow();
  const { report, isKnown } = useDraft(scope ?? NOWHERE);
  const [draft, setDraft] = useState<MirroredDraft>();
  const isOurs = report !== undefined && (draft === undefined || draft.draftId === report.draftId);
  useEffect(() => {
    if (isOurs) setDraft(report);
  }, [isOurs, report]);
  return { draft, isKnown: scope !== undefined && isKnown, isLive: isOurs };
}

/** A window that no draft stands in, until our own is known. */
const NOWHERE = { windowId: -1 };
