import { searchTerms } from '../glossary/search-terms.ts';
import type { TermStore } from '../glossary/term-store.ts';
import type { GlossaryEntry, SaveTermAnswer, WireTerm } from '../messaging/protocol.ts';
import { oneAtATime } from '../shared/one-at-a-time.ts';
import { cleanTerm } from '../terms/clean-term.ts';
import type { Term } from '../terms/term.ts';
import { termKey } from '../terms/term-key.ts';
import { takenWordings, termProblems } from '../terms/validate-term.ts';

/** The glossary as surfaces use it. Calls that need the organisation's terms reject with `PlainError` when they cannot be had. */
export interface GlossaryService {
  organisationTerms(): Promise<WireTerm[]>;
  /** Keeps a term when nothing is wrong with it; `replaces` is its name before the edit. */
  save(term: WireTerm, replaces?: string): Promise<SaveTermAnswer>;
  delete(term: string): Promise<void>;
  /** Built-in and organisation terms, best first; the organisation's stands in for a built-in one of the same name. */
  search(query: string): Promise<GlossaryEntry[]>;
}

/** What the glossary is made of. `onChange` is awaited after every change, before the answer. */
export interface GlossaryParts {
  readonly store: TermStore;
  readonly builtInTerms: readonly Term[];
  readonly onChange: () => Promise<unknown>;
  /** Hears why the organisation's terms could not be searched. */
  readonly onError: (error: unknown) => void;
}

/** The glossary service. */
export function glossaryService({ store, builtInTerms, onChange, onError }: GlossaryParts): GlossaryService {
  // A look for duplicates and the write after it must not be torn apart by a second window.
  const queue = oneAtATime();
  return {
    organisationTerms: async () => (await store.list()).map(wireTerm),
    save: (given, replaces) =>
      queue(async () => {
        const term = cleanTerm(given);
        const others = (await store.list()).filter((other) => termKey(other.term) !== termKey(replaces ?? ''));
        const problems = termProblems(term, takenWordings(others));
        if (Object.keys(problems).length > 0) return { saved: false, problems };
        await store.save(term, replaces);
        await onChange();
        return { saved: true };
      }),
    delete: (term) =>
      queue(async () => {
        await store.delete(term);
        await onChange();
      }),
    async search(query) {
      const own = (await store.list().catch(onError)) ?? [];
      const ownKeys = new Set(own.map(({ term }) => termKey(term)));
      const entries: GlossaryEntry[] = [
        ...own.map((term) => ({ ...term, pack: 'organisation' as const })),
        ...builtInTerms
          .filter(({ term }) => !ownKeys.has(termKey(term)))
          .map((term) => ({ ...term, pack: 'built-in' as const })),
      ];
      return searchTerms(entries, query);
    },
  };
}

/** The fields of a term that the options page shows and edits. */
function wireTerm({
  term,
  partOfSpeech,
  category,
  variants = [],
  plain,
  meaning,
  question,
  knownTo,
  note,
}: Term): WireTerm {
  return {
    term,
    partOfSpeech,
    category,
    variants: [...variants],
    plain: [...plain],
    meaning,
    knownTo: [...knownTo],
    ...(question !== undefined && { question }),
    ...(note !== undefined && { note }),
  };
}
