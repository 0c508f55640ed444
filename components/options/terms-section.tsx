import { useCallback, useState } from 'react';
import type { WireTerm } from '../../lib/messaging/protocol.ts';
import { FailureNotice } from '../shared/failure-notice.tsx';
import { filterTerms } from './filter-terms.ts';
import { refusalOf } from './refusal.ts';
import { Section } from './section.tsx';
import { termCount } from './term-count.ts';
import { TermDialog } from './term-dialog.tsx';
import { TermTable } from './term-table.tsx';
import { TermsBar } from './terms-bar.tsx';
import { Toast, type ToastContent } from './toast.tsx';
import { useFocusOnRow } from './use-focus-on-row.ts';
import { useOrganisationTerms } from './use-organisation-terms.ts';

const NONE: readonly WireTerm[] = [];

/** The organisation's own terms: list, search, add, edit, delete and undo. */
export function TermsSection() {
  const { terms, failure, askAgain, save, remove } = useOrganisationTerms();
  const [query, setQuery] = useState('');
  const [edited, setEdited] = useState<WireTerm | 'new'>();
  const [toast, setToast] = useState<ToastContent>();
  const found = filterTerms(terms ?? NONE, query);
  const [table, focusRow] = useFocusOnRow(found);
  const endToast = useCallback(() => setToast(undefined), []);

  const bringBack = async (term: WireTerm) => {
    const refusal = refusalOf(await save(term));
    setToast({ message: refusal ?? `“${term.term}” is back.` });
    focusRow(term.term);
  };
  const removeTerm = async (term: WireTerm) => {
    if (await remove(term.term)) setToast({ message: `“${term.term}” was deleted.`, undo: () => void bringBack(term) });
  };
  const sayItIsSaved = (term: string) => {
    setToast({ message: `“${term}” is saved.` });
    focusRow(term);
  };
  return (
    <Section
      id="terms"
      title="Your organisation’s terms"
      intro="Words of your own that Common Ground should mark, and what to say instead."
    >
      <TermsBar query={query} onQuery={setQuery} onAdd={() => setEdited('new')} />
      {failure && <FailureNotice message={failure} onRetry={askAgain} />}
      <p role="status" className="small quiet-text">
        {terms && termCount(terms.length, found.length, query)}
      </p>
      {found.length > 0 && (
        <TermTable table={table} terms={found} onEdit={setEdited} onDelete={(term) => void removeTerm(term)} />
      )}
      {edited !== undefined && (
        <TermDialog
          term={edited === 'new' ? undefined : edited}
          save={save}
          onSaved={sayItIsSaved}
          onClose={() => setEdited(undefined)}
        />
      )}
      <Toast content={toast} onEnd={endToast} />
    </Section>
  );
}
