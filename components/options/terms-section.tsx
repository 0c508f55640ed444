import { useCallback, useState } from 'react';
import { send } from '../../lib/messaging/messaging.ts';
import type { WireTerm } from '../../lib/messaging/protocol.ts';
import type { ImportPreview } from '../../lib/transfer/transfer-protocol.ts';
import { failureMessage } from '../shared/failure.ts';
import { FailureNotice } from '../shared/failure-notice.tsx';
import { dateForName, saveFile } from '../shared/save-file.ts';
import { counted, importOutcome, termCount } from './count-words.ts';
import { ImportDialog } from './import-dialog.tsx';
import { Pager } from './pager.tsx';
import { Section } from './section.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { TermDialog } from './term-dialog.tsx';
import type { TermFormValues } from './term-form-values.ts';
import { TermTable } from './term-table.tsx';
import { TermsBar } from './terms-bar.tsx';
import { Toast, type ToastContent } from './toast.tsx';
import { useFocusOnRow } from './use-focus-on-row.ts';
import { useTermChanges } from './use-term-changes.ts';
import { useTermInAddress } from './use-term-in-address.ts';
import { PAGE_ROWS, useTermPage } from './use-term-page.ts';
import { useTransfer } from './use-transfer.ts';

const NONE: ReadonlySet<string> = new Set();

/** The organisation's own terms: search, sort, add, edit, delete, import, export and undo. */
export function TermsSection() {
  const { page, view, look, failure, askAgain } = useTermPage();
  const { save, remove, restore, refusal } = useTermChanges(askAgain);
  const [selected, setSelected] = useState(NONE);
  const [edited, setEdited] = useState<WireTerm | TermFormValues | 'new'>();
  const [isImporting, setImporting] = useState(false);
  const [toast, setToast] = useState<ToastContent>();
  const [table, focusRow] = useFocusOnRow(page?.rows ?? []);
  const endToast = useCallback(() => setToast(undefined), []);
  const client = useTransfer();
  useTermInAddress(look, setEdited);

  const say = (message: string, undo?: () => void) => setToast({ message, ...(undo && { undo }) });
  const removeTerms = async (names: readonly string[]) => {
    const deleted = await remove(names);
    if (!deleted) return;
    setSelected(NONE);
    const [first] = deleted;
    const what = deleted.length === 1 && first ? `“${first.term}” was` : `${counted(deleted.length, 'term')} were`;
    say(`${what} deleted.`, () => void bringBack(deleted));
  };
  const bringBack = async (terms: readonly WireTerm[]) => {
    const restored = await restore(terms);
    const [first] = terms;
    if (restored === undefined) return say('That could not be undone just now.');
    say(terms.length === 1 && first ? `“${first.term}” is back.` : `${counted(restored, 'term')} are back.`);
    if (first) focusRow(first.term);
  };
  const sayItIsSaved = (term: string) => {
    say(`“${term}” is saved.`);
    focusRow(term);
  };
  const sayItIsImported = ({ add, change }: ImportPreview['counts']) => {
    setImporting(false);
    askAgain();
    say(importOutcome(add, change), () => void undoImport());
  };
  const undoImport = async () => {
    const isUndone = await client.run('undo').catch(() => false);
    if (isUndone) await send('termsChanged').catch(() => undefined);
    say(isUndone ? 'The import was undone.' : 'The import was not undone: your terms have been changed since.');
    askAgain();
  };
  const exportTerms = async (format: 'csv' | 'json') => {
    try {
      const file = await client.run('export', { format });
      saveFile(file, `common-ground-terms-${dateForName(new Date())}.${format}`);
      say(`Your terms were exported as ${format.toUpperCase()}.`);
    } catch (error) {
      say(failureMessage(error));
    }
  };
  const selectAll = async () => setSelected(new Set(await send('termNames', { query: view.query }).catch(() => NONE)));
  const own = page ? page.found - (view.query.trim() === '' ? page.managed : 0) : 0;
  return (
    <Section
      id="terms"
      title="Your organisation’s terms"
      intro="Words of your own that Common Ground should mark, and what to say instead. Or words it should never mark."
    >
      <TermsBar
        query={view.query}
        onQuery={(query) => look({ query })}
        onAdd={() => setEdited('new')}
        onImport={() => setImporting(true)}
        onExport={(format) => void exportTerms(format)}
      />
      {(refusal ?? failure) && <FailureNotice message={refusal ?? failure ?? ''} onRetry={askAgain} />}
      <p role="status" className="small quiet-text">
        {page && termCount(page.all, page.found, view.query)}
      </p>
      <SelectionBar
        selected={selected.size}
        selectable={own}
        onSelectAll={() => void selectAll()}
        onClear={() => setSelected(NONE)}
        onDelete={() => void removeTerms([...selected])}
      />
      {page && page.rows.length > 0 && (
        <TermTable
          table={table}
          rows={page.rows}
          view={view}
          onSort={(sort, isDescending) => look({ sort, isDescending })}
          selected={selected}
          onSelect={setSelected}
          onEdit={setEdited}
          onDelete={({ term }) => void removeTerms([term])}
        />
      )}
      {page && (
        <Pager
          label="Pages of terms"
          from={view.from}
          rows={page.rows.length}
          all={page.found}
          size={PAGE_ROWS}
          onTurn={(from) => look({ from })}
        />
      )}
      {edited !== undefined && (
        <TermDialog
          {...(edited === 'new'
            ? { term: undefined }
            : 'others' in edited
              ? { term: undefined, begin: edited }
              : { term: edited })}
          save={save}
          onSaved={sayItIsSaved}
          onClose={() => setEdited(undefined)}
        />
      )}
      {isImporting && <ImportDialog client={client} onDone={sayItIsImported} onClose={() => setImporting(false)} />}
      <Toast content={toast} onEnd={endToast} />
    </Section>
  );
}
