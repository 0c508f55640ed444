import { useState } from 'react';
import { Button, DropZone, FileTrigger, Text } from 'react-aria-components';

/** What went wrong before, and whom to tell. */
export interface ImportSourceProps {
  readonly failure: string | undefined;
  readonly onChoose: (source: File | string) => void;
  readonly onClose: () => void;
}

/** Where the terms come from: a file, chosen or dropped, or cells pasted from a spreadsheet. */
export function ImportSource({ failure, onChoose, onClose }: ImportSourceProps) {
  const [pasted, setPasted] = useState('');
  return (
    <>
      <div className="fields">
        {failure && (
          <p role="alert" className="failure">
            {failure}
          </p>
        )}
        <DropZone
          className="drop-zone"
          getDropOperation={() => 'copy'}
          onDrop={async ({ items }) => {
            const item = items.find(({ kind }) => kind === 'file');
            if (item?.kind === 'file') onChoose(await item.getFile());
          }}
        >
          <Text slot="label" className="drop-label">
            Drop a CSV or JSON file here
          </Text>
          <FileTrigger
            acceptedFileTypes={['.csv', '.tsv', '.txt', '.json', 'text/csv', 'application/json']}
            onSelect={(files) => files?.[0] && onChoose(files[0])}
          >
            <Button className="primary">Choose a file…</Button>
          </FileTrigger>
          <p className="small quiet-text">
            The first row holds the headings, such as Term, Say instead and Meaning. Nothing is imported before you have
            seen what would happen.
          </p>
        </DropZone>
        <div className="field">
          <label htmlFor="pasted-cells">Or paste cells from a spreadsheet</label>
          <textarea
            id="pasted-cells"
            rows={5}
            spellCheck={false}
            value={pasted}
            onChange={({ target }) => setPasted(target.value)}
          />
        </div>
      </div>
      <div className="actions">
        <button type="button" onClick={onClose}>
          Cancel
        </button>
        <button type="button" className="primary" disabled={pasted.trim() === ''} onClick={() => onChoose(pasted)}>
          Read the pasted cells
        </button>
      </div>
    </>
  );
}
