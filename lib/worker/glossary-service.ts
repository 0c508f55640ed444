import type { TermStore } from '../glossary/term-store.ts';
import type { SaveTermAnswer, WireTerm } from '../messaging/protocol.ts';
import { oneAtATime } from '../shared/one-at-a-time.ts';
import { cleanTerm } from '../terms/clean-term.ts';
import type { Term } from '../terms/term.ts';
import { termKey } from '../terms/term-key.ts';
import { takenWordings, termProblems } from '../terms/validate-term.ts';

/** The organisation's terms as surfaces use them. Calls that need the organisation's terms reject with `PlainError` when they cannot be had. */
export interface GlossaryService {
  organisationTerms(): Promise<WireTerm[]>;
  /** Keeps a term when nothing is wrong with it; `replaces` is its name before the edit. */
  save(term: WireTerm, replaces?: string): Promise<SaveTermAnswer>;
  delete(term: string): Promise<void>;
}

/** What the glossary is made of. `onChange` is awaited after every change, before the answer. */
export interface GlossaryParts {
  readonly store: TermStore;
  readonly onChange: () => Promise<unknown>;
}

/** The glossary service. */
export function glossaryService({ store, onChange }: GlossaryParts): GlossaryService {
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
