import { useEffect, useRef, useState } from 'react';
import type { GlossaryEntry } from '../../lib/messaging/protocol.ts';

/** The term page of a surface: which entry it shows, and the way in and out. */
export interface UsedTermPage {
  readonly entry: GlossaryEntry | undefined;
  readonly open: (entry: GlossaryEntry) => void;
  /** Closes it; the focus goes back to where it was opened from. */
  readonly close: () => void;
}

/** A term page that takes the place of what the surface showed. */
export function useTermPage(): UsedTermPage {
  const [entry, setEntry] = useState<GlossaryEntry>();
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (!entry && opener.current instanceof HTMLElement) opener.current.focus();
  }, [entry]);
  return {
    entry,
    open: (next) => {
      opener.current = document.activeElement;
      setEntry(next);
    },
    close: () => setEntry(undefined),
  };
}
