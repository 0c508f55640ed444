import { readTerm } from '../terms/read-term.ts';
import { isSameTerm } from '../terms/same-term.ts';
import type { Term } from '../terms/term.ts';
import { termKey } from '../terms/term-key.ts';
import { type FieldProblems, takenWordings, termProblems } from '../terms/validate-term.ts';
import type { Database } from './database.ts';
import { attempt, change, type Glossary, look } from './transactions.ts';

/** How saving a term ended. `found` is what stands there instead of what the editor saw: undefined where it has gone. */
export type SaveOutcome =
  | { readonly saved: true }
  | { readonly saved: false; readonly problems: FieldProblems }
  | { readonly saved: false; readonly found: Term | undefined };

/** What an edit started from: the term's name then, and what it said. */
export interface Edited {
  readonly term: string;
  readonly before?: Term;
}

/** Changes to be made together: terms to be kept, in the place of those of their names, and names to be deleted. */
export interface Changes {
  readonly puts: readonly Term[];
  readonly deletes: readonly string[];
}

/** The organisation's terms. Every call rejects with `PlainError` when the database cannot be used. */
export interface TermStore {
  /** All terms in the order of their keys, and the revision they are; a damaged one is left out. */
  read(): Promise<{ readonly terms: readonly Term[]; readonly revision: number }>;
  /** All terms. */
  list(): Promise<readonly Term[]>;
  /** An integer that grows with every change; 0 before the first. */
  revision(): Promise<number>;
  /** Keeps a cleaned term when nothing is wrong with it and what was edited is still what it was. */
  save(term: Term, edited?: Edited): Promise<SaveOutcome>;
  /** Deletes terms by name, and gives back those that were there. */
  delete(names: readonly string[]): Promise<readonly Term[]>;
  /** Makes changes in one transaction, all or none. False where the terms are of another revision: nothing is changed. */
  write(changes: Changes, revision: number): Promise<boolean>;
  /** What was compiled of the terms, where it was of this revision. */
  compiled(): Promise<unknown>;
  keepCompiled(compiled: unknown, revision: number): Promise<void>;
  /** Deletes everything. */
  clear(): Promise<void>;
}

/** The store over a database. */
export function termStore(database: Database): TermStore {
  const read = () =>
    look(database, { terms: [], revision: 0 }, async (glossary) => {
      const [terms, revision] = await Promise.all([glossary.get('terms'), revisionIn(glossary)]);
      return { terms: termsIn(terms), revision };
    });
  return {
    read,
    list: async () => (await read()).terms,
    revision: () => look(database, 0, revisionIn),
    save: (term, edited) =>
      change<SaveOutcome>(database, async (glossary) => {
        const terms = byKey(termsIn(await glossary.get('terms')));
        const outcome = judge(terms, term, edited);
        if (!outcome.saved) return outcome;
        if (edited) terms.delete(termKey(edited.term));
        await keep(glossary, terms.set(termKey(term.term), term));
        return outcome;
      }),
    delete: (names) =>
      change(database, async (glossary) => {
        const terms = byKey(termsIn(await glossary.get('terms')));
        const keys = [...new Set(names.map(termKey))];
        const deleted = keys.flatMap((key) => terms.get(key) ?? []);
        for (const key of keys) terms.delete(key);
        if (deleted.length > 0) await keep(glossary, terms);
        return deleted;
      }),
    write: ({ puts, deletes }, revision) =>
      change(database, async (glossary) => {
        if ((await revisionIn(glossary)) !== revision) return false;
        const terms = byKey(termsIn(await glossary.get('terms')));
        for (const name of deletes) terms.delete(termKey(name));
        for (const term of puts) terms.set(termKey(term.term), term);
        await keep(glossary, terms);
        return true;
      }),
    compiled: () =>
      look(database, undefined, async (glossary) => {
        const [kept, revision] = await Promise.all([glossary.get('compiled'), revisionIn(glossary)]);
        const record = kept as { revision?: unknown; compiled?: unknown } | undefined;
        return record?.revision === revision ? record.compiled : undefined;
      }),
    keepCompiled: (compiled, revision) =>
      change(database, async (glossary) => {
        if ((await revisionIn(glossary)) === revision) await glossary.put({ revision, compiled }, 'compiled');
      }),
    clear: () => attempt(database.delete, async () => undefined),
  };
}

type Readable = Pick<Glossary, 'get'>;

async function revisionIn(glossary: Readable): Promise<number> {
  const kept = await glossary.get('revision');
  return Number.isSafeInteger(kept) ? Number(kept) : 0;
}

/** The sound terms in what the database holds. */
function termsIn(kept: unknown): Term[] {
  const entries: unknown = typeof kept === 'string' ? JSON.parse(kept) : [];
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown) => {
    const reading = readTerm(entry);
    return 'term' in reading ? [reading.term] : [];
  });
}

const byKey = (terms: readonly Term[]) => new Map(terms.map((term) => [termKey(term.term), term]));

/** Keeps the terms, in the order of their keys, as a new revision. What was compiled of the old one goes. */
async function keep(glossary: Glossary, terms: ReadonlyMap<string, Term>): Promise<void> {
  const sorted = [...terms].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, term]) => term);
  await Promise.all([
    glossary.put(JSON.stringify(sorted), 'terms'),
    glossary.put((await revisionIn(glossary)) + 1, 'revision'),
    glossary.delete('compiled'),
  ]);
}

/** Whether the term may be kept: what was edited is as the editor saw it, and no other term has its wording. */
function judge(terms: ReadonlyMap<string, Term>, term: Term, edited: Edited | undefined): SaveOutcome {
  const oldKey = edited && termKey(edited.term);
  if (oldKey !== undefined && edited?.before) {
    const found = terms.get(oldKey);
    if (!found || !isSameTerm(found, edited.before)) return { saved: false, found };
  }
  const others = [...terms].filter(([key]) => key !== oldKey).map(([, other]) => other);
  const problems = termProblems(term, takenWordings(others));
  return Object.keys(problems).length > 0 ? { saved: false, problems } : { saved: true };
}
