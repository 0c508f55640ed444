import type { TermPage, TermRow } from '../messaging/protocol.ts';
import type { Term } from '../terms/term.ts';
import { termKey } from '../terms/term-key.ts';
import { wireTerm } from './wire-term.ts';

/** What the list shows of a term beyond itself. */
export interface ListedTerm {
  readonly term: Term;
  readonly isManaged: boolean;
  readonly isShadowed: boolean;
  readonly replaces: string | undefined;
}

/** Which part of the list, and in what order. */
export interface ListQuery {
  readonly query: string;
  readonly sort: 'term' | 'plain' | 'meaning' | 'category';
  readonly isDescending: boolean;
  readonly from: number;
  readonly count: number;
}

const { compare } = new Intl.Collator('en-GB', { numeric: true });

/** The organisation's terms, ready to be searched, sorted and cut into pages. */
export class TermList {
  readonly #rows: readonly { readonly listed: ListedTerm; readonly text: string }[];
  #sorted: { readonly by: string; readonly found: readonly ListedTerm[] } | undefined;

  constructor(terms: readonly ListedTerm[]) {
    this.#rows = terms.map((listed) => ({ listed, text: termKey(textOf(listed.term)) }));
  }

  /** The page that begins at `from`. */
  page(query: ListQuery): TermPage {
    const found = this.#found(query);
    return {
      rows: found.slice(query.from, query.from + query.count).map(rowOf),
      found: found.length,
      all: this.#rows.length,
      managed: this.#rows.filter(({ listed }) => listed.isManaged).length,
    };
  }

  /** The names of the terms a query finds that the writer may change. */
  names(query: string): string[] {
    return this.#matches(query)
      .filter(({ isManaged }) => !isManaged)
      .map(({ term }) => term.term);
  }

  /** Turning pages does not sort again. */
  #found({ query, sort, isDescending }: ListQuery): readonly ListedTerm[] {
    const by = JSON.stringify([query, sort, isDescending]);
    if (this.#sorted?.by !== by) {
      const found = this.#matches(query).toSorted(
        (a, b) => compare(sortText(a.term, sort), sortText(b.term, sort)) || compare(a.term.term, b.term.term),
      );
      this.#sorted = { by, found: isDescending ? found.reverse() : found };
    }
    return this.#sorted.found;
  }

  #matches(query: string): readonly ListedTerm[] {
    const wanted = termKey(query);
    const rows = wanted === '' ? this.#rows : this.#rows.filter(({ text }) => text.includes(wanted));
    return rows.map(({ listed }) => listed);
  }
}

function rowOf({ term, isManaged, isShadowed, replaces }: ListedTerm): TermRow {
  return { term: wireTerm(term), isManaged, isShadowed, ...(replaces !== undefined && { replaces }) };
}

function textOf({ term, variants = [], plain, meaning, question = '', note = '' }: Term): string {
  return [term, ...variants, ...plain, meaning, question, note].join('\n');
}

function sortText(term: Term, sort: ListQuery['sort']): string {
  return sort === 'plain' ? (term.plain[0] ?? '') : term[sort];
}
