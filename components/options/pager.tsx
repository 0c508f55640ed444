import { shownNumber } from './count-words.ts';

/** Which rows are shown, and how to see others. */
export interface PagerProps {
  /** What the rows are, for people who cannot see them. */
  readonly label: string;
  readonly from: number;
  readonly rows: number;
  readonly all: number;
  readonly size: number;
  readonly onTurn: (from: number) => void;
}

/** Turns the pages of a long list; nothing where all of it is shown. */
export function Pager({ label, from, rows, all, size, onTurn }: PagerProps) {
  if (all <= size) return null;
  const last = Math.floor((all - 1) / size) * size;
  const to = (at: number) => () => onTurn(Math.min(Math.max(at, 0), last));
  const isFirst = from === 0;
  const isLast = from >= last;
  return (
    <nav className="pager" aria-label={label}>
      <button type="button" onClick={to(0)} aria-disabled={isFirst} className="quiet">
        First
      </button>
      <button type="button" onClick={to(from - size)} aria-disabled={isFirst}>
        Previous
      </button>
      <p role="status">
        {shownNumber(from + 1)} to {shownNumber(from + rows)} of {shownNumber(all)}
      </p>
      <button type="button" onClick={to(from + size)} aria-disabled={isLast}>
        Next
      </button>
      <button type="button" onClick={to(last)} aria-disabled={isLast} className="quiet">
        Last
      </button>
    </nav>
  );
}
