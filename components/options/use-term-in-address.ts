import { useEffect } from 'react';
import { send } from '../../lib/messaging/messaging.ts';
import type { WireTerm } from '../../lib/messaging/protocol.ts';
import { termKey } from '../../lib/terms/term-key.ts';

/** The most rows the worker gives at once; the term is looked for among them. */
const MOST_ROWS = 200;
/** The longest query the worker takes, in UTF-16 code units. */
const MOST_LETTERS = 200;

/**
 * Follows the link from a term's page in the glossary: where the address ends in `#term=…`, the list shows what is found
 * for that name, and `edit` is called with the term when it is there and the writer's to change.
 */
export function useTermInAddress(look: (view: { query: string }) => void, edit: (term: WireTerm) => void): void {
  useEffect(() => {
    const follow = () => {
      const name = new URLSearchParams(location.hash.slice(1)).get('term')?.slice(0, MOST_LETTERS);
      if (!name) return;
      look({ query: name });
      // Where the terms cannot be read the list itself says so.
      ownTerm(name).then(
        (term) => term && edit(term),
        () => undefined,
      );
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [look, edit]);
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
