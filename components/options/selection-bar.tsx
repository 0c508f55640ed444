import { counted, shownNumber } from './count-words.ts';

/** What is selected, and what can be done with it. */
export interface SelectionBarProps {
  readonly selected: number;
  /** How many terms the search finds that could be selected. */
  readonly selectable: number;
  readonly onSelectAll: () => void;
  readonly onClear: () => void;
  readonly onDelete: () => void;
}

/** What can be done with the selected terms; nothing where none is. */
export function SelectionBar({ selected, selectable, onSelectAll, onClear, onDelete }: SelectionBarProps) {
  if (selected === 0) return null;
  return (
    <div className="selection-bar" role="toolbar" aria-label="Selected terms">
      <p role="status">{counted(selected, 'term')} selected</p>
      {selected < selectable && (
        <button type="button" className="quiet" onClick={onSelectAll}>
          Select all {shownNumber(selectable)}
        </button>
      )}
      <button type="button" className="quiet" onClick={onClear}>
        Clear selection
      </button>
      <button type="button" onClick={onDelete}>
        Delete {counted(selected, 'term')}
      </button>
    </div>
  );
}
