import { STARTS_FORMAT, type TermStarts, termStarts } from '../analysis/index.ts';
import type { TermStore } from '../glossary/term-store.ts';
import type { Policy } from '../managed/policy.ts';
import type { Term } from '../terms/term.ts';
import { termKey } from '../terms/term-key.ts';

/** The organisation's terms, made ready for the checker. */
export interface Pack {
  readonly terms: readonly Term[];
  /** For each term the words that may begin it. */
  readonly starts: readonly TermStarts[];
}

/** What the pack is made of. */
export interface PackParts {
  readonly store: TermStore;
  readonly policy: () => Promise<Policy | undefined>;
  /** Hears why what was compiled could not be kept. */
  readonly onError: (error: unknown) => void;
}

/**
 * The writer's terms and those of the policy, which win. What was compiled is kept, so that a worker that starts again
 * need not read and compile term by term. Rejects with `PlainError` when the database cannot be used.
 */
export async function organisationPack({ store, policy, onError }: PackParts): Promise<Pack> {
  const [own, managed] = await Promise.all([ownPack(store, onError), policy()]);
  if (!managed || managed.terms.length === 0) return own;
  const set = new Set(managed.terms.map(({ term }) => termKey(term)));
  const kept = own.terms.map(({ term }) => !set.has(termKey(term)));
  return {
    terms: [...own.terms.filter((_term, at) => kept[at]), ...managed.terms],
    starts: [...own.starts.filter((_starts, at) => kept[at]), ...termStarts(managed.terms)],
  };
}

async function ownPack(store: TermStore, onError: (error: unknown) => void): Promise<Pack> {
  const kept = unpacked(await store.compiled());
  if (kept) return kept;
  const { terms, revision } = await store.read();
  const pack = { terms, starts: termStarts(terms) };
  if (terms.length > 0) store.keepCompiled(packed(pack), revision).catch(onError);
  return pack;
}

/** One text is read from the database many times faster than as many records. */
const packed = (pack: Pack) => ({ format: STARTS_FORMAT, text: JSON.stringify(pack) });

function unpacked(kept: unknown): Pack | undefined {
  const { format, text } = (kept ?? {}) as { format?: unknown; text?: unknown };
  if (format !== STARTS_FORMAT || typeof text !== 'string') return undefined;
  const { terms, starts } = JSON.parse(text) as Partial<Pack>;
  return Array.isArray(terms) && Array.isArray(starts) && terms.length === starts.length
    ? { terms, starts }
    : undefined;
}
