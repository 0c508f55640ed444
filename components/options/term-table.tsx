import { type RefObject, useEffect, useRef } from 'react';
import type { TermRow, WireTerm } from '../../lib/messaging/protocol.ts';
import { CATEGORY_LABELS } from '../../lib/shared/category-label.ts';
import { READERS } from '../../lib/shared/reader.ts';
import { READER_NAMES } from '../shared/readers.ts';
import type { TermSort, TermView } from './use-term-page.ts';

/** What the table shows, and what can be done with its rows. */
export interface TermTableProps {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly rows: readonly TermRow[];
  readonly view: TermView;
  readonly onSort: (sort: TermSort, isDescending: boolean) => void;
  /** Names of the terms that are selected, on this page or another. */
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly onEdit: (term: WireTerm) => void;
  readonly onDelete: (term: WireTerm) => void;
}

/** The organisation's terms, a row each: to select, sort, edit and delete. Those a policy sets are locked. */
export function TermTable({ table, rows, view, onSort, selected, onSelect, onEdit, onDelete }: TermTableProps) {
  const own = rows.filter(({ isManaged }) => !isManaged).map(({ term }) => term.term);
  const ticked = own.filter((name) => selected.has(name));
  const tick = (names: readonly string[], isTicked: boolean) => {
    const others = [...selected].filter((name) => !names.includes(name));
    onSelect(new Set([...others, ...(isTicked ? names : [])]));
  };
  return (
    <table ref={table} className="terms">
      <caption className="unseen">Your organisation’s terms</caption>
      <thead>
        <tr>
          <th scope="col" className="tick-column">
            <SelectAll ticked={ticked.length} all={own.length} onTick={(isTicked) => tick(own, isTicked)} />
          </th>
          <SortableColumn id="term" name="Term" view={view} onSort={onSort} />
          <SortableColumn id="plain" name="Say instead" view={view} onSort={onSort} />
          <SortableColumn id="meaning" name="Meaning" view={view} onSort={onSort} />
          <th scope="col" className="narrow">
            Known to
          </th>
          <th scope="col" className="actions-column">
            <span className="unseen">Edit or delete</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={row.isManaged ? `policy: ${row.term.term}` : row.term.term}
            row={row}
            isTicked={selected.has(row.term.term)}
            onTick={(isTicked) => tick([row.term.term], isTicked)}
            onEdit={onEdit}
            onDelete={onDelete}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Pick<TermTableProps, 'onEdit' | 'onDelete'> {
  readonly row: TermRow;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function Row({ row, isTicked, onTick, onEdit, onDelete }: RowProps) {
  const { term, isManaged } = row;
  return (
    <tr data-selected={(isTicked && !isManaged) || undefined}>
      <td className="tick-column">
        {isManaged ? (
          <Lock />
        ) : (
          <input
            type="checkbox"
            aria-label={`Select ${term.term}`}
            checked={isTicked}
            onChange={({ target }) => onTick(target.checked)}
          />
        )}
      </td>
      <th scope="row">
        <Name row={row} />
      </th>
      <td data-label="Say instead">{instead(term)}</td>
      <td data-label="Meaning">{term.meaning || <Nothing />}</td>
      <td data-label="Known to">{knownTo(term)}</td>
      <td className="row-actions">
        {isManaged ? (
          <span className="small quiet-text">Set by your organisation</span>
        ) : (
          <>
            <button type="button" className="quiet" aria-label={`Edit ${term.term}`} onClick={() => onEdit(term)}>
              Edit
            </button>
            <button type="button" className="quiet" aria-label={`Delete ${term.term}`} onClick={() => onDelete(term)}>
              Delete
            </button>
          </>
        )}
      </td>
    </tr>
  );
}

function SelectAll(props: { ticked: number; all: number; onTick: (isTicked: boolean) => void }) {
  const { ticked, all, onTick } = props;
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = ticked > 0 && ticked < all;
  }, [ticked, all]);
  return (
    <input
      ref={box}
      type="checkbox"
      aria-label="Select all on this page"
      disabled={all === 0}
      checked={all > 0 && ticked === all}
      onChange={({ target }) => onTick(target.checked)}
    />
  );
}

interface SortableColumnProps extends Pick<TermTableProps, 'view' | 'onSort'> {
  readonly id: TermSort;
  readonly name: string;
}

function SortableColumn({ id, name, view, onSort }: SortableColumnProps) {
  const isSorted = view.sort === id;
  const direction = view.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" className={id} aria-sort={isSorted ? direction : 'none'}>
      <button type="button" className="sort" onClick={() => onSort(id, isSorted && !view.isDescending)}>
        {name}
        <span aria-hidden="true" className="sort-arrow">
          {isSorted && (view.isDescending ? '▼' : '▲')}
        </span>
      </button>
    </th>
  );
}

function Lock() {
  return (
    <svg className="lock" viewBox="0 0 16 16" role="img" aria-label="Locked">
      <path d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2h.5a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zM6 7h4V5a2 2 0 0 0-4 0z" />
    </svg>
  );
}

function Name({ row: { term, replaces, isShadowed } }: { readonly row: TermRow }) {
  return (
    <>
      {term.term}
      {term.variants.length > 0 && <p className="terms-detail small quiet-text">also {term.variants.join(', ')}</p>}
      <p className="terms-detail small quiet-text">
        {term.alwaysFine ? 'Always fine: never marked' : CATEGORY_LABELS[term.category]}
        {term.disliked && ' · disliked by the people it names'}
      </p>
      {isShadowed && (
        <p className="terms-detail small quiet-text">Not used: your organisation has set this term itself</p>
      )}
      {replaces && !isShadowed && (
        <p className="terms-detail small quiet-text">
          {term.alwaysFine ? 'Silences' : 'Replaces'} the built-in entry for “{replaces}”
        </p>
      )}
    </>
  );
}

const Nothing = () => <span className="quiet-text">–</span>;

function instead({ plain, question, advice }: WireTerm) {
  return plain.join(', ') || question || advice || <Nothing />;
}

function knownTo({ knownTo, alwaysFine }: WireTerm) {
  const names = READERS.filter((reader) => knownTo.includes(reader)).map((reader) => READER_NAMES[reader].name);
  return names.join(', ') || (alwaysFine ? <Nothing /> : 'Nobody else');
}
