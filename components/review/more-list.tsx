import { type ReactNode, useEffect, useRef, useState } from 'react';

/** What the list shows. */
export interface MoreListProps<Item> {
  readonly items: readonly Item[];
  readonly children: (item: Item) => ReactNode;
}

const STEP = 20;

/**
 * A list of which twenty are shown, and twenty more when asked. Where the row that had the focus goes, the one that
 * takes its place has it: so one key after the other goes through the list.
 */
export function MoreList<Item>({ items, children }: MoreListProps<Item>) {
  const [count, setCount] = useState(STEP);
  const list = useRef<HTMLUListElement>(null);
  const focused = useRef(-1);
  useEffect(() => {
    const rows = [...(list.current?.children ?? [])];
    if (focused.current < 0 || document.activeElement !== document.body) return;
    const row = rows[Math.min(focused.current, rows.length - 1)];
    row?.querySelector('button')?.focus();
  });
  const rest = items.length - count;
  return (
    <>
      <ul
        ref={list}
        className="more-list"
        onFocus={({ target }) => {
          focused.current = [...(list.current?.children ?? [])].findIndex((row) => row.contains(target));
        }}
        onBlur={({ relatedTarget }) => {
          // A row that goes takes the focus nowhere; the writer takes it somewhere.
          if (relatedTarget) focused.current = -1;
        }}
      >
        {items.slice(0, count).map(children)}
      </ul>
      {rest > 0 && (
        <button type="button" className="quiet" onClick={() => setCount(count + STEP)}>
          {rest > STEP ? `Show ${STEP} more of ${rest}` : `Show ${rest} more`}
        </button>
      )}
    </>
  );
}
