import type { RefObject } from 'react';
import type { WireTerm } from '../../lib/messaging/protocol.ts';
import { CATEGORY_LABELS } from '../../lib/shared/category-label.ts';
import { READERS } from '../../lib/shared/reader.ts';
import { READER_NAMES } from '../shared/readers.ts';

/** What can be done with each row. */
export interface TermTableProps {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly terms: readonly WireTerm[];
  readonly onEdit: (term: WireTerm) => void;
  readonly onDelete: (term: WireTerm) => void;
}

/** The organisation's terms, a row each. */
export function TermTable({ table, terms, onEdit, onDelete }: TermTableProps) {
  return (
    <table ref={table} className="terms">
      <caption className="unseen">Your organisation’s terms</caption>
      <colgroup>
        <col />
        <col />
        <col className="wide" />
        <col className="narrow" />
        <col className="actions-column" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Term</th>
          <th scope="col">Say instead</th>
          <th scope="col">Meaning</th>
          <th scope="col">Known to</th>
          <th scope="col">
            <span className="unseen">Edit or delete</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {terms.map((term) => (
          <tr key={term.term}>
            <th scope="row">
              {term.term}
              {term.variants.length > 0 && (
                <p className="terms-detail small quiet-text">also {term.variants.join(', ')}</p>
              )}
              <p className="terms-detail small quiet-text">{CATEGORY_LABELS[term.category]}</p>
            </th>
            <td>{term.plain.join(', ') || term.question || <span className="quiet-text">–</span>}</td>
            <td>{term.meaning}</td>
            <td>{knownTo(term)}</td>
            <td className="row-actions">
              <button type="button" className="quiet" aria-label={`Edit ${term.term}`} onClick={() => onEdit(term)}>
                Edit
              </button>
              <button type="button" className="quiet" aria-label={`Delete ${term.term}`} onClick={() => onDelete(term)}>
                Delete
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function knownTo({ knownTo }: WireTerm): string {
  const names = READERS.filter((reader) => knownTo.includes(reader)).map((reader) => READER_NAMES[reader].name);
  return names.join(', ') || 'Nobody else';
}
