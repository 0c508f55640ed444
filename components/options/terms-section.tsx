import { useId, useState } from 'react';
import type { WireTerm } from '../../lib/messaging/protocol.ts';
import { FailureNotice } from '../shared/failure-notice.tsx';
import { filterTerms } from './filter-terms.ts';
import { Section } from './section.tsx';
import { TermDialog } from './term-dialog.tsx';
import { TermTable } from './term-table.tsx';
import { Toast, type ToastContent } from './toast.tsx';
import { useFocusOnRow } from './use-focus-on-row.ts';
import { useOrganisationTerms } from './use-organisation-terms.ts';

/** The organisation's own terms: list, search, add, edit, delete and undo. */
export function TermsSection() {
  const { terms, failure, askAgain, save, remove } = useOrganisationTerms();
  const [query, setQuery] = useState('');
  const [edited, setEdited] = useState<WireTerm | 'new'>();
  const [toast, setToast] = useState<ToastContent>();
  const field = useId();
  const found = filterTerms(terms ?? [], query);
  const [table, focusRow] = useFocusOnRow(found);

  const undelete = async (term: WireTerm) => {
    const outcome = await save(term);
    const reason =
      'failure' in outcome ? outcome.failure : Object.values('problems' in outcome ? outcome.problems : {})[0];
    setToast({ message: outcome.saved ? `“${term.term}” is back.` : (reason ?? `“${term.term}” is not back.`) });
  };
  const removeTerm = async (term: WireTerm) => {
    if (await remove(term.term)) {
      setToast({ message: `“${term.term}” was deleted.`, undo: () => void undelete(term) });
    }
  };
  return (
    <Section
      id="terms"
      title="Your organisation’s terms"
      intro="Words of your own that Common Ground should mark, and what to say instead."
    >
      <div className="terms-bar">
        <div>
          <label htmlFor={field}>Search your terms</label>
          <input id={field} type="search" value={query} onChange={({ target }) => setQuery(target.value)} />
        </div>
        <button type="button" className="primary" onClick={() => setEdited('new')}>
          Add a term
        </button>
      </div>
      {failure && <FailureNotice message={failure} onRetry={askAgain} />}
      {terms && (
        <>
          <p role="status" className="small quiet-text">
            {countText(terms.length, found.length, query)}
          </p>
          {found.length > 0 && (
            <TermTable table={table} terms={found} onEdit={setEdited} onDelete={(term) => void removeTerm(term)} />
          )}
        </>
      )}
      {edited !== undefined && (
        <TermDialog
          term={edited === 'new' ? undefined : edited}
          save={save}
          onClose={() => setEdited(undefined)}
          onSaved={(term) => setToast({ message: `“${term}” is saved.` })}
        />
      )}
      <Toast content={toast} onEnd={() => setToast(undefined)} />
    </Section>
  );
}

function countText(all: number, found: number, query: string): string {
  if (all === 0) return 'No terms yet. Add the first one: a word that only your own people use.';
  if (query.trim() === '') return all === 1 ? '1 term' : `${all} terms`;
  return found === 0 ? `None of your ${all} terms holds “${query.trim()}”.` : `${found} of ${all} terms`;
}
