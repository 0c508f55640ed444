import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import type { Term } from '../terms/term.ts';
import { termKey } from '../terms/term-key.ts';
import { FirstLetters } from './first-letters.ts';
import { isFillerWord, searchRank, stemmed, type Wordings, wordsOf } from './search-rank.ts';

/** The most entries a search gives. */
export const MAX_RESULTS = 20;

/** Searches a set of glossary entries. */
export interface GlossaryIndex<Entry extends Term> {
  /**
   * The entries that answer a query, best first and at most `MAX_RESULTS`: see `searchRank`. Within a rank they come in
   * the order in which they were given.
   */
  search(query: string): Entry[];
}

/** So many entries are indexed before other work gets its turn; about 10 ms. */
const CHUNK = 400;

/** Makes an index of entries, giving way to other work between chunks of them. */
export async function glossaryIndex<Entry extends Term>(entries: readonly Entry[]): Promise<GlossaryIndex<Entry>> {
  const documents = entries.map(documentOf);
  const index = new MiniSearch<IndexedEntry>(INDEX);
  await index.addAllAsync(documents, { chunkSize: CHUNK });
  const firstLetters = new FirstLetters(documents, MAX_RESULTS);
  return {
    search(query) {
      const wanted = termKey(query);
      const ids = new Set<number>();
      // Each search is wider than the one before, and only made when that did not find enough.
      for (const options of searchesFor(wanted)) {
        if (ids.size >= MAX_RESULTS) break;
        const found = index.search(wanted, options).map(({ id }) => Number(id));
        for (const id of inOrder(found, documents, wanted)) ids.add(id);
      }
      for (const id of firstLetters.idsFor(wanted)) ids.add(id);
      return [...ids].slice(0, MAX_RESULTS).flatMap((id) => entries[id] ?? []);
    },
  };
}

/** What is indexed of an entry: whole wordings, one a line, and the text whose words are looked for one by one. */
interface IndexedEntry extends Wordings {
  readonly id: number;
  readonly whole: string;
  readonly plainWhole: string;
  readonly words: string;
  readonly plainWords: string;
  readonly meaning: string;
}

function documentOf({ term, variants = [], plain, meaning }: Term, id: number): IndexedEntry {
  const own = [term, ...variants].map(termKey);
  const plainer = plain.flatMap((wording) => wording.split('/')).map(termKey);
  const [whole, plainWhole] = [own.join('\n'), plainer.join('\n')];
  return {
    id,
    own,
    plain: plainer,
    meaning: termKey(meaning),
    whole,
    plainWhole,
    words: whole,
    plainWords: plainWhole,
  };
}

/** What was found, best first. */
function inOrder(ids: readonly number[], documents: readonly IndexedEntry[], wanted: string): number[] {
  const rankOf = searchRank(wanted);
  return ids
    .flatMap((id) => (documents[id] ? { id, rank: rankOf(documents[id]) } : []))
    .sort((a, b) => a.rank - b.rank || a.id - b.id)
    .map(({ id }) => id);
}

const isWhole = (field: string | undefined) => field === 'whole' || field === 'plainWhole';

const INDEX: Options<IndexedEntry> = {
  fields: ['whole', 'plainWhole', 'words', 'plainWords', 'meaning'],
  tokenize: (text, field) => (isWhole(field) ? text.split('\n') : wordsOf(text)),
  processTerm: (token, field) => (isWhole(field) ? token : isFillerWord(token) ? null : stemmed(token)),
};

/** Wording that is the query, spaces and all. */
const WHOLE: SearchOptions = {
  fields: ['whole', 'plainWhole'],
  tokenize: (query) => [query],
  processTerm: (query) => query,
};
/** Wording that begins with the query. */
const BEGINNING: SearchOptions = { ...WHOLE, prefix: true };

/** Too many words begin with so few letters for a search of them to tell anything. */
const FEW_LETTERS = 2;

/** Every word of the query in the wordings, the last one perhaps half typed. */
const BY_WORD: SearchOptions = {
  fields: ['words', 'plainWords'],
  tokenize: (query) =>
    wordsOf(query).filter((word, index, { length }) => word.length > FEW_LETTERS || index < length - 1),
  combineWith: 'AND',
  prefix: (word, index, { length }) => index === length - 1 && word.length > FEW_LETTERS,
};
/** Longer words tell enough to be looked for in whole sentences half typed, and spelled wrongly. */
const isTelling = (word: string) => word.length > 3;

/** The same in the meaning too. */
const IN_MEANING: SearchOptions = {
  ...BY_WORD,
  fields: ['words', 'plainWords', 'meaning'],
  prefix: (word, index, { length }) => index === length - 1 && isTelling(word),
};
/** As by word, with up to three letters in ten wrong, three at most: two of five, as two letters changed about count twice. */
const NEARLY: SearchOptions = { ...BY_WORD, fuzzy: (word) => (isTelling(word) ? 0.3 : false), maxFuzzy: 3 };

function searchesFor(wanted: string): readonly SearchOptions[] {
  if (wanted === '') return [];
  if (wanted.length <= FEW_LETTERS) return [WHOLE];
  const wide = [BEGINNING, BY_WORD, IN_MEANING];
  return wordsOf(wanted).some(isTelling) ? [...wide, NEARLY] : wide;
}
