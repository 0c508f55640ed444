import { type RefObject, useEffect, useRef, useState } from 'react';
import type { TermRow } from '../../lib/messaging/protocol.ts';
import { termKey } from '../../lib/terms/term-key.ts';

/**
 * Puts the focus on a term's row once it is there, when the focus was lost: what had it went away with the old row.
 * Returns the table to look in, and what asks for the focus.
 */
export function useFocusOnRow(shown: readonly TermRow[]): [RefObject<HTMLTableElement | null>, (term: string) => void] {
  const table = useRef<HTMLTableElement>(null);
  const [wanted, setWanted] = useState<string>();
  useEffect(() => {
    if (wanted === undefined) return;
    const at = shown.findIndex(({ term, isManaged }) => !isManaged && termKey(term.term) === termKey(wanted));
    const row = table.current?.tBodies[0]?.rows[at];
    if (!row) return;
    if (document.activeElement === document.body) row.querySelector('button')?.focus();
    setWanted(undefined);
  }, [shown, wanted]);
  return [table, setWanted];
}
