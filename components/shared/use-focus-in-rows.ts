import { type FocusEvent, type RefObject, useCallback, useEffect, useRef } from 'react';

/** What the element that holds the rows takes. */
export interface FocusInRows<List extends HTMLElement> {
  readonly ref: RefObject<List | null>;
  readonly onFocus: (event: FocusEvent<List>) => void;
  readonly onBlur: (event: FocusEvent<List>) => void;
}

/**
 * Keeps the focus among the rows of a list: where the row that had it goes, the one that takes its place has it. So one
 * key after the other goes through the list.
 */
export function useFocusInRows<List extends HTMLElement>(): FocusInRows<List> {
  const ref = useRef<List>(null);
  const focused = useRef(-1);
  useEffect(() => {
    if (focused.current < 0 || document.activeElement !== document.body) return;
    const rows = [...(ref.current?.children ?? [])];
    rows[Math.min(focused.current, rows.length - 1)]?.querySelector('button')?.focus();
  });
  const onFocus = useCallback(({ target }: FocusEvent<List>) => {
    focused.current = [...(ref.current?.children ?? [])].findIndex((row) => row.contains(target));
  }, []);
  const onBlur = useCallback(({ relatedTarget }: FocusEvent<List>) => {
    // A row that goes takes the focus nowhere; the writer takes it somewhere.
    if (relatedTarget) focused.current = -1;
  }, []);
  return { ref, onFocus, onBlur };
}
