import { searchTerms } from '../glossary/search-terms.ts';
import type { GlossaryEntry } from '../messaging/protocol.ts';
import type { Term } from '../terms/term.ts';
import { termKey } from '../terms/term-key.ts';

/** The glossary as surfaces search it. */
export interface GlossaryService {
  /** Built-in and organisation terms, best first; the organisation's stands in for a built-in one of the same name. */
  search(query: string): Promise<GlossaryEntry[]>;
}

/** What the glossary is made of. */
export interface GlossaryParts {
  readonly organisationTerms: () => Promise<readonly Term[]>;
  readonly builtInTerms: readonly Term[];
  /** Hears why the organisation's terms could not be searched. */
  readonly onError: (error: unknown) => void;
}

/** The glossary service. */
export function glossaryService({ organisationTerms, builtInTerms, onError }: GlossaryParts): GlossaryService {
  return {
    async search(query) {
      const own = (await organisationTerms().catch(onError)) ?? [];
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
