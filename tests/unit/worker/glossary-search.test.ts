import { describe, expect, test } from 'vitest';
import { PlainError } from '../../../lib/shared/plain-error.ts';
import type { Term } from '../../../lib/terms/term.ts';
import { glossarySearch } from '../../../lib/worker/glossary-search.ts';

function term(name: string, more: Partial<Term> = {}): Term {
  return { term: name, partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: '', knownTo: [], ...more };
}

const builtInTerms = [term('hub'), term('family hub'), term('hubbub')];

/** A search over these organisation terms, which may change or fail; counts how often they were read. */
function searchOf(own: { terms: readonly Term[] | Error }) {
  const errors: unknown[] = [];
  let reads = 0;
  const search = glossarySearch({
    organisationTerms: async () => {
      reads += 1;
      if (own.terms instanceof Error) throw own.terms;
      return own.terms;
    },
    builtInTerms,
    onError: (error) => errors.push(error),
  });
  const names = async (query: string) =>
    (await search.search(query)).entries.map(({ pack, term }) => `${pack} ${term}`);
  return { search, names, errors, reads: () => reads };
}

describe('the glossary search of the worker', () => {
  test('puts the organisation’s entries before built-in ones of the same rank, and the shortest first', async () => {
    const { names } = searchOf({ terms: [term('hub and spoke'), term('hubs of help')] });
    expect(await names('hub')).toEqual([
      'built-in hub',
      'organisation hubs of help',
      'organisation hub and spoke',
      'built-in hubbub',
      'built-in family hub',
    ]);
  });

  test('an organisation’s term stands in for the built-in one of its name', async () => {
    const { search } = searchOf({ terms: [term('Hub', { plain: ['centre'] })] });
    const { entries } = await search.search('hub');
    expect(entries.filter((entry) => entry.term.toLowerCase() === 'hub')).toEqual([
      { ...term('Hub', { plain: ['centre'] }), pack: 'organisation' },
    ]);
  });

  test('reads the terms once, and again when they changed', async () => {
    const own = { terms: [term('gateway')] as readonly Term[] };
    const { search, names, reads } = searchOf(own);
    await Promise.all([names('g'), names('ga'), search.search('')]);
    expect([await names('gate'), reads()]).toEqual([['organisation gateway'], 1]);
    own.terms = [term('front door')];
    search.termsChanged();
    expect([await names('gate'), await names('front'), reads()]).toEqual([[], ['organisation front door'], 2]);
  });

  test('without the organisation’s terms the built-in ones are searched, and it says so', async () => {
    const failure = new PlainError('A newer version saved your terms.');
    const own: { terms: readonly Term[] | Error } = { terms: failure };
    const { search, names, errors } = searchOf(own);
    expect(await search.search('hubbub')).toEqual({
      entries: [{ ...term('hubbub'), pack: 'built-in' }],
      notice: 'A newer version saved your terms.',
    });
    expect(errors).toEqual([failure]);
    own.terms = [term('gateway')];
    expect(await names('gateway')).toEqual([]);
    // A surface that opens asks for nothing first; that is the time to try again.
    expect(await search.search('')).toEqual({ entries: [] });
    expect(await names('gateway')).toEqual(['organisation gateway']);
  });

  test('a fault that has no words for people gets some', async () => {
    const { search } = searchOf({ terms: new TypeError('secret') });
    expect((await search.search('hub')).notice).toBe(
      'Your organisation’s terms could not be read, so only the built-in ones are here.',
    );
  });

  test('entries are given by name, in the order asked for; a name has as many as there are word classes', async () => {
    const { search } = searchOf({ terms: [term('co-design'), term('co-design', { partOfSpeech: 'verb' })] });
    const { entries } = await search.named(['hubbub', 'unknown', 'CO-DESIGN']);
    expect(entries.map(({ term, partOfSpeech }) => `${term} ${partOfSpeech}`)).toEqual([
      'hubbub noun',
      'co-design noun',
      'co-design verb',
    ]);
  });
});
