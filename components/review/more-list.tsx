import { type ReactNode, useState } from 'react';
import { useFocusInRows } from '../shared/use-focus-in-rows.ts';

/** What the list shows. */
export interface MoreListProps<Item> {
  readonly items: readonly Item[];
  readonly children: (item: Item) => ReactNode;
}

const STEP = 20;

/** A list of which twenty are shown, and twenty more when asked. */
export function MoreList<Item>({ items, children }: MoreListProps<Item>) {
  const [count, setCount] = useState(STEP);
  const focus = useFocusInRows<HTMLUListElement>();
  const rest = items.length - count;
  return (
    <>
      <ul className="more-list" {...focus}>
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
