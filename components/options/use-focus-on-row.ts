import { type RefObject, useEffect, useRef, useState } from 'react';
import type { WireTerm } from '../../lib/messaging/protocol.ts';
import { termKey } from '../../lib/terms/term-key.ts';

/**
 * Puts the focus on a term's row, as soon as it is there: what had the focus went away with the old row. Returns the
 * table to look in, and what asks for the focus.
 */
export function useFocusOnRow(shown: readonly WireTerm[]): [RefObject<HTMLTableElement | null>, (term: string) => void] {
  const table = useRef<HTMLTableElement>(null);
  const [wanted, setWanted] = useState<string>();
  useEffect(() => {
    const at = shown.findIndex(({ term }) => wanted !== undefined && termKey(term) === termKey(wanted));
    const row = table.current?.tBodies[0]?.rows[at];
    if (!row) return;
    row.querySelector('button')?.focus();
    setWanted(undefined);
  }, [shown, wanted]);
  return [table, setWanted];
}
