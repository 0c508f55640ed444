import { useId } from 'react';

/** What the bar holds and does. */
export interface TermsBarProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onAdd: () => void;
}

/** The bar over the list of terms: search and add. */
export function TermsBar({ query, onQuery, onAdd }: TermsBarProps) {
  const field = useId();
  return (
    <div className="terms-bar">
      <div>
        <label htmlFor={field}>Search your terms</label>
        <input id={field} type="search" value={query} onChange={({ target }) => onQuery(target.value)} />
      </div>
      <button type="button" className="primary" onClick={onAdd}>
        Add a term
      </button>
    </div>
  );
}
