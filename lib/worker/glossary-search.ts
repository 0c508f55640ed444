import { type GlossaryIndex, glossaryIndex } from '../glossary/glossary-index.ts';
import type { GlossaryAnswer, GlossaryEntry } from '../messaging/protocol.ts';
import { plainMessage } from '../shared/plain-error.ts';
import type { Term } from '../terms/term.ts';
import { termKey } from '../terms/term-key.ts';

/** Looks entries up in the built-in packs and the organisation's terms. */
export interface GlossarySearch {
  /** What answers a query, best first. An empty query finds nothing, but gets everything ready for the first letter. */
  search(query: string): Promise<GlossaryAnswer>;
  /** The entries of these terms, by their dictionary form, in the order of the terms; unknown ones are left out. */
  named(terms: readonly string[]): Promise<GlossaryAnswer>;
  /** Lets go of the index: the terms it was made of have changed. */
  termsChanged(): void;
}

/** What is searched. */
export interface SearchParts {
  readonly organisationTerms: () => Promise<readonly Term[]>;
  readonly builtInTerms: readonly Term[];
  /** Hears why the organisation's terms could not be had. */
  readonly onError: (error: unknown) => void;
}

interface Glossary {
  readonly index: GlossaryIndex<GlossaryEntry>;
  readonly byKey: ReadonlyMap<string, readonly GlossaryEntry[]>;
  /** Why the organisation's terms are missing from it. */
  readonly notice?: string;
}

/** The search. Its index is made when first asked for, and again after terms changed or could not be read. */
export function glossarySearch(parts: SearchParts): GlossarySearch {
  let glossary: Promise<Glossary> | undefined;
  const current = async () => {
    glossary ??= readGlossary(parts).catch((error: unknown) => {
      glossary = undefined;
      throw error;
    });
    return glossary;
  };
  return {
    async search(query) {
      if (query.trim() === '' && (await current()).notice !== undefined) glossary = undefined;
      const { index, notice } = await current();
      return answer(index.search(query), notice);
    },
    async named(terms) {
      const { byKey, notice } = await current();
      return answer(
        terms.flatMap((term) => byKey.get(termKey(term)) ?? []),
        notice,
      );
    },
    termsChanged() {
      glossary = undefined;
    },
  };
}

async function readGlossary({ organisationTerms, builtInTerms, onError }: SearchParts): Promise<Glossary> {
  let notice: string | undefined;
  const own = await organisationTerms().catch((error: unknown) => {
    onError(error);
    notice = plainMessage(error, 'Your organisation’s terms could not be read, so only the built-in ones are here.');
    return [];
  });
  const entries = allEntries(own, builtInTerms);
  const byKey = Map.groupBy(entries, ({ term }) => termKey(term));
  return { index: await glossaryIndex(entries), byKey, ...(notice !== undefined && { notice }) };
}

/**
 * The organisation's entries and then the built-in ones, the shortest first, which what is typed completes soonest; an
 * organisation's stands in for the built-in one of its name.
 */
function allEntries(own: readonly Term[], builtInTerms: readonly Term[]): GlossaryEntry[] {
  const ownKeys = new Set(own.map(({ term }) => termKey(term)));
  const builtIn = builtInTerms.filter(({ term }) => !ownKeys.has(termKey(term)));
  return [
    ...shortestFirst(own).map((term) => ({ ...term, pack: 'organisation' as const })),
    ...shortestFirst(builtIn).map((term) => ({ ...term, pack: 'built-in' as const })),
  ];
}

const { compare } = new Intl.Collator('en-GB');
const shortestFirst = (terms: readonly Term[]) =>
  terms.toSorted((a, b) => a.term.length - b.term.length || compare(a.term, b.term));

function answer(entries: readonly GlossaryEntry[], notice: string | undefined): GlossaryAnswer {
  return { entries, ...(notice !== undefined && { notice }) };
}
