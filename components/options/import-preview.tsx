import { useCallback, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { TransferClient } from '../../lib/transfer/transfer-client.ts';
import type { ImportPreview as Preview, RowFilter } from '../../lib/transfer/transfer-protocol.ts';
import { useAnswer } from '../shared/use-answer.ts';
import { counted, shownNumber } from './count-words.ts';
import { ImportLayout } from './import-layout.tsx';
import { Pager } from './pager.tsx';

/** How many rows are shown at once. */
const ROWS = 50;

const FILTERS: readonly { readonly filter: RowFilter; readonly name: string }[] = [
  { filter: 'all', name: 'All rows' },
  { filter: 'add', name: 'To add' },
  { filter: 'change', name: 'To change' },
  { filter: 'same', name: 'No change' },
  { filter: 'refuse', name: 'Refused' },
];

const ACTIONS = { add: 'Add', change: 'Change', same: 'No change', refuse: 'Refused' } as const;

/** What would be imported, and whom to tell. */
export interface ImportPreviewProps {
  readonly client: TransferClient;
  readonly preview: Preview;
  readonly notice: string | undefined;
  readonly onImport: () => void;
  readonly onBack: () => void;
}

/** Every row of a file and what would become of it, before anything is changed. */
export function ImportPreview({ client, preview, notice, onImport, onBack }: ImportPreviewProps) {
  const { counts, layout } = preview;
  const changes = counts.add + counts.change;
  return (
    <>
      <div className="fields preview">
        {notice && (
          <p role="alert" className="failure">
            {notice}
          </p>
        )}
        <p role="status" className="preview-summary">
          {summaryOf(counts)}
        </p>
        <ImportLayout layout={layout} />
        <Tabs className="tabs" defaultSelectedKey={counts.refuse > 0 && changes === 0 ? 'refuse' : 'all'}>
          <TabList aria-label="Rows" className="tab-list">
            {FILTERS.map(({ filter, name }) => (
              <Tab key={filter} id={filter} className="tab" isDisabled={counts[filter] === 0}>
                {name} <span className="tab-count">{shownNumber(counts[filter])}</span>
              </Tab>
            ))}
          </TabList>
          {FILTERS.map(({ filter }) => (
            <TabPanel key={filter} id={filter} className="tab-panel">
              <Rows client={client} preview={preview} filter={filter} />
            </TabPanel>
          ))}
        </Tabs>
      </div>
      <div className="actions">
        <button type="button" onClick={onBack}>
          Choose another file
        </button>
        <button type="button" className="primary" disabled={changes === 0} onClick={onImport}>
          {changes === 0 ? 'Nothing to import' : `Import ${counted(changes, 'term')}`}
        </button>
      </div>
    </>
  );
}

function summaryOf({ all, add, change, same, refuse }: Preview['counts']): string {
  const parts = [
    add > 0 && `${shownNumber(add)} to add`,
    change > 0 && `${shownNumber(change)} to change`,
    same > 0 && `${shownNumber(same)} there already`,
    refuse > 0 && `${shownNumber(refuse)} refused`,
  ];
  return `${counted(all, 'row')}: ${parts.filter(Boolean).join(', ')}.`;
}

function Rows(props: { readonly client: TransferClient; readonly preview: Preview; readonly filter: RowFilter }) {
  const { client, preview, filter } = props;
  const [from, setFrom] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another preview has other rows
  const ask = useCallback(() => client.run('rows', { filter, from, count: ROWS }), [client, preview, filter, from]);
  const { answer: rows = [] } = useAnswer(ask);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keyboards must be able to do so */}
      <section className="preview-rows" tabIndex={0} aria-label="Rows of the file">
        <table>
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">What happens</th>
              <th scope="col">Term</th>
              <th scope="col">Details</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, action, term, details }) => (
              <tr key={row} data-action={action}>
                <td>{shownNumber(row)}</td>
                <td className="preview-action">{ACTIONS[action]}</td>
                <th scope="row">{term || <span className="quiet-text">–</span>}</th>
                <td>{details}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Pager
        label="Pages of rows"
        from={from}
        rows={rows.length}
        all={preview.counts[filter]}
        size={ROWS}
        onTurn={setFrom}
      />
    </>
  );
}
