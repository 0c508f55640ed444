import { describe, expect, test } from 'vitest';
import { builtInTerms } from '../../../lib/analysis/index.ts';
import { glossaryIndex, MAX_RESULTS } from '../../../lib/glossary/glossary-index.ts';
import type { Term } from '../../../lib/terms/term.ts';

function term(name: string, more: Partial<Term> = {}): Term {
  return { term: name, partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: '', knownTo: [], ...more };
}

/** The names of what a search of these terms finds. */
async function found(terms: readonly Term[], query: string): Promise<string[]> {
  const index = await glossaryIndex(terms);
  return index.search(query).map(({ term: name }) => name);
}

describe('a search of the glossary', () => {
  const shuffled = [
    term('footbridge', { plain: ['a bridge'] }),
    term('crossing', { variants: ['bridgework'] }),
    term('bridgehead'),
    term('span', { variants: ['bridge'] }),
    term('bank', { meaning: 'where a bridge ends' }),
    term('link', { plain: ['bridge'] }),
    term('bridge'),
    term('join', { plain: ['bridge over'] }),
    term('rope bridge'),
    term('brigde maker'),
  ];

  test('ranks the whole wording first, then what begins so, words inside, the meaning, near spellings', async () => {
    expect(await found(shuffled, 'Bridge ')).toEqual([
      'bridge',
      'span',
      'link',
      'bridgehead',
      'crossing',
      'join',
      'rope bridge',
      'footbridge',
      'bank',
      'brigde maker',
    ]);
  });

  test('keeps the order given within a rank', async () => {
    expect(await found([term('hub two'), term('hub one'), term('hub ten')], 'hub')).toEqual([
      'hub two',
      'hub one',
      'hub ten',
    ]);
  });

  test.each([
    ['an ending that the term does not have', 'leveraging', 'leverage'],
    ['a letter left out', 'levrage', 'leverage'],
    ['a letter too many', 'stakehollder', 'stakeholder'],
    ['two letters changed about', 'commissoining', 'commissioning'],
    ['another spelling', 'utilize', 'utilise'],
    ['a half-typed word after a hyphen', 'co-pro', 'co-production'],
    ['a half-typed second word', 'service us', 'service user'],
    ['words in another order', 'engagement stakeholder', 'stakeholder engagement'],
    ['capital letters', 'CO-DESIGN', 'co-design'],
  ])('finds the built-in term for %s', async (_what, query, wanted) => {
    expect((await found(builtInTerms, query))[0]).toBe(wanted);
  });

  test('works from plain words to the jargon they replace', async () => {
    expect(await found(builtInTerms, 'use')).toEqual(expect.arrayContaining(['leverage', 'utilise', 'harness']));
    expect((await found(builtInTerms, 'person affected'))[0]).toBe('stakeholder');
    expect((await found(builtInTerms, 'people affected'))[0]).toBe('stakeholder');
  });

  test('answers one letter and two with wording that begins so, the whole wording first', async () => {
    const terms = [term('ox'), term('oblong', { plain: ['it'] }), term('open', { variants: ['it is'] }), term('it')];
    expect(await found(terms, 'o')).toEqual(['ox', 'oblong', 'open']);
    expect(await found(terms, 'it')).toEqual(['it', 'oblong', 'open']);
  });

  test.each(['', '   ', '%', '…', 'xyzzyx'])('“%s” finds nothing', async (query) => {
    expect(await found(builtInTerms, query)).toEqual([]);
  });

  test('gives no more than its most, whatever is typed', async () => {
    const index = await glossaryIndex(builtInTerms);
    for (const query of ['s', 'se', 'ser', 'service', 'the', 'people', 'a.*b', '\\', 'use use use use']) {
      expect(index.search(query).length, query).toBeLessThanOrEqual(MAX_RESULTS);
    }
  });

  test('an empty glossary is searched too', async () => {
    expect(await found([], 'use')).toEqual([]);
  });
});
