import type { TermStore } from '../glossary/term-store.ts';
import type { Policy } from '../managed/policy.ts';
import type { SaveTermAnswer, TermPage, WireTerm } from '../messaging/protocol.ts';
import { cleanTerm } from '../terms/clean-term.ts';
import type { Term } from '../terms/term.ts';
import { termKey } from '../terms/term-key.ts';
import { type ListQuery, TermList } from './term-list.ts';
import { wireTerm } from './wire-term.ts';

/** The organisation's terms as the options page keeps them. Calls reject with `PlainError` when they cannot be had. */
export interface TermsService {
  page(query: ListQuery): Promise<TermPage>;
  names(query: string): Promise<readonly string[]>;
  /** Keeps a term when nothing is wrong with it, and what was edited is still what the editor saw. */
  save(term: WireTerm, edited?: { readonly term: string; readonly before?: WireTerm }): Promise<SaveTermAnswer>;
  delete(names: readonly string[]): Promise<WireTerm[]>;
  /** Brings terms back, but for those that were added again meanwhile: how many. */
  restore(terms: readonly WireTerm[]): Promise<number>;
  /** Lets go of the list: terms have changed elsewhere. */
  termsChanged(): void;
}

/** What the service is made of. `onChange` is awaited after every change, before the answer. */
export interface TermsParts {
  readonly store: TermStore;
  readonly policy: () => Promise<Policy | undefined>;
  readonly builtInTerms: readonly Term[];
  readonly onChange: () => Promise<unknown>;
}

/** The service. */
export function termsService({ store, policy, builtInTerms, onChange }: TermsParts): TermsService {
  let list: Promise<TermList> | undefined;
  const builtIn = new Map(builtInTerms.map(({ term }) => [termKey(term), term]));
  const read = async () => {
    const [own, managed] = await Promise.all([store.list(), policy()]);
    const set = new Set(managed?.terms.map(({ term }) => termKey(term)));
    const listed = (term: Term, isManaged: boolean) => ({
      term,
      isManaged,
      isShadowed: !isManaged && set.has(termKey(term.term)),
      replaces: builtIn.get(termKey(term.term)),
    });
    return new TermList([
      ...(managed?.terms ?? []).map((term) => listed(term, true)),
      ...own.map((term) => listed(term, false)),
    ]);
  };
  const current = () => {
    list ??= read();
    list.catch(forget);
    return list;
  };
  const forget = () => {
    list = undefined;
  };
  const changed = async () => {
    forget();
    await onChange();
  };
  return {
    page: async (query) => (await current()).page(query),
    names: async (query) => (await current()).names(query),
    async save(given, edited) {
      const term = cleanTerm(given);
      const set = (await policy())?.terms.find((other) => termKey(other.term) === termKey(term.term));
      if (set) return { saved: false, problems: { term: `“${set.term}” is set by your organisation.` } };
      const outcome = await store.save(term, edited);
      if (outcome.saved) await changed();
      if (outcome.saved || 'problems' in outcome) return outcome;
      return { saved: false, found: outcome.found ? wireTerm(outcome.found) : null };
    },
    async delete(names) {
      const deleted = await store.delete(names);
      await changed();
      return deleted.map(wireTerm);
    },
    async restore(terms) {
      const restored = await restoreTerms(store, terms);
      await changed();
      return restored;
    },
    termsChanged: forget,
  };
}

/** Tries again when the terms change under its hands. */
async function restoreTerms(store: TermStore, terms: readonly Term[]): Promise<number> {
  for (;;) {
    const now = await store.read();
    const keys = new Set(now.terms.map(({ term }) => termKey(term)));
    const puts = terms.map(cleanTerm).filter(({ term }) => !keys.has(termKey(term)));
    if (await store.write({ puts, deletes: [] }, now.revision)) return puts.length;
  }
}
