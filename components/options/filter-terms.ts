import type { WireTerm } from '../../lib/messaging/protocol.ts';
import { termKey } from '../../lib/terms/term-key.ts';

/** The terms that hold the query in any of their texts, in the order they came. */
export function filterTerms(terms: readonly WireTerm[], query: string): readonly WireTerm[] {
  const wanted = termKey(query);
  if (wanted === '') return terms;
  return terms.filter((term) => textsOf(term).some((text) => termKey(text).includes(wanted)));
}

function textsOf({ term, variants, plain, meaning, question = '', note = '' }: WireTerm): string[] {
  return [term, ...variants, ...plain, meaning, question, note];
}
