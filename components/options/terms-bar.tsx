import { useId } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

/** What the bar holds and does. */
export interface TermsBarProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onAdd: () => void;
  readonly onImport: () => void;
  readonly onExport: (format: 'csv' | 'json') => void;
}

/** The bar over the list of terms: search, add, import and export. */
export function TermsBar({ query, onQuery, onAdd, onImport, onExport }: TermsBarProps) {
  const field = useId();
  return (
    <div className="terms-bar">
      <div className="terms-search">
        <label htmlFor={field}>Search your terms</label>
        <input id={field} type="search" value={query} onChange={({ target }) => onQuery(target.value)} />
      </div>
      <div className="terms-buttons">
        <button type="button" onClick={onImport}>
          Import…
        </button>
        <MenuTrigger>
          <Button>Export</Button>
          <Popover className="popover">
            <Menu className="menu" onAction={(format) => onExport(format === 'json' ? 'json' : 'csv')}>
              <MenuItem id="csv" className="menu-item" textValue="CSV">
                CSV <span className="small quiet-text">for Excel and other spreadsheets</span>
              </MenuItem>
              <MenuItem id="json" className="menu-item" textValue="JSON">
                JSON <span className="small quiet-text">for administrators and other programs</span>
              </MenuItem>
            </Menu>
          </Popover>
        </MenuTrigger>
        <button type="button" className="primary" onClick={onAdd}>
          Add a term
        </button>
      </div>
    </div>
  );
}
