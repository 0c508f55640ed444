import { type RefObject, useRef, useState } from 'react';

/** A row of something that can be taken back. */
export interface UndoRow {
  readonly id: string;
  readonly label: string;
  readonly undo: () => void;
}

/** What the list says of itself. */
export interface UndoListProps {
  readonly rows: readonly UndoRow[];
  readonly action: string;
  readonly empty: string;
  /** What is said when a row was taken back. */
  readonly done: (label: string) => string;
}

/** Rows, each with a button that takes it back. The focus stays in the list when a row has gone. */
export function UndoList({ rows, action, empty, done }: UndoListProps) {
  const [said, setSaid] = useState('');
  const top = useRef<HTMLDivElement>(null);
  const takeBack = (row: UndoRow) => {
    row.undo();
    setSaid(done(row.label));
    top.current?.focus();
  };
  return (
    <div ref={top as RefObject<HTMLDivElement>} tabIndex={-1} className="undo-list">
      <p role="status">{said}</p>
      {rows.length === 0 && empty !== '' && <p className="empty quiet-text">{empty}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <span>{row.label}</span>
            <button type="button" aria-label={`${action}: ${row.label}`} onClick={() => takeBack(row)}>
              {action}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
