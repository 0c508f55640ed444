import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import { TERM_DRAFT_KEY } from '../../lib/messaging/keys.ts';
import { send } from '../../lib/messaging/messaging.ts';
import type { WireTerm } from '../../lib/messaging/protocol.ts';
import { readTermDraft } from '../../lib/messaging/surface-answers.ts';
import { termKey } from '../../lib/terms/term-key.ts';
import { formForWording, type TermFormValues } from './term-form-values.ts';

/** The most rows the worker gives at once; the term is looked for among them. */
const MOST_ROWS = 200;
/** The longest query the worker takes, in UTF-16 code units. */
const MOST_LETTERS = 200;

/**
 * Follows links into the list. Where the address ends in `#term=…`, from a term's page in the glossary, the list shows
 * what is found for that name, and `edit` is called with the term when it is there and the writer's to change. Where it
 * ends in `#add-term`, from a card in a draft, `edit` is called with a form that is filled for a new term, or with the
 * term where there is one of that name already.
 */
export function useTermInAddress(
  look: (view: { query: string }) => void,
  edit: (term: WireTerm | TermFormValues) => void,
): void {
  useEffect(() => {
    const follow = async () => {
      if (location.hash === '#add-term') return editWording(edit);
      const name = new URLSearchParams(location.hash.slice(1)).get('term')?.slice(0, MOST_LETTERS);
      if (!name) return;
      look({ query: name });
      const term = await ownTerm(name);
      if (term) edit(term);
    };
    // Where the terms cannot be read the list itself says so.
    const quietly = () => void follow().catch(() => undefined);
    quietly();
    addEventListener('hashchange', quietly);
    return () => removeEventListener('hashchange', quietly);
  }, [look, edit]);
}

async function editWording(edit: (term: WireTerm | TermFormValues) => void): Promise<void> {
  const stored = await browser.storage.session.get(TERM_DRAFT_KEY);
  const wording = readTermDraft(stored[TERM_DRAFT_KEY]);
  if (!wording) return;
  // Taken out, so that nothing of it is left and a reload does not open the form again.
  await browser.storage.session.remove(TERM_DRAFT_KEY);
  edit((await ownTerm(wording.term).catch(() => undefined)) ?? formForWording(wording));
}

async function ownTerm(name: string): Promise<WireTerm | undefined> {
  const { rows } = await send('termPage', {
    query: name,
    sort: 'term',
    isDescending: false,
    from: 0,
    count: MOST_ROWS,
  });
  return rows.find(({ term, isManaged }) => !isManaged && termKey(term.term) === termKey(name))?.term;
}
