import { describe, expect, test } from 'vitest';
import { MAX_RESULTS, searchTerms } from '../../../lib/glossary/search-terms.ts';
import { organisationTerm } from '../../support/organisation-term.ts';

const terms = [
  organisationTerm({ term: 'leverage', plain: ['use', 'make the most of'], meaning: 'to use something well' }),
  organisationTerm({ term: 'utilise', plain: ['use'], meaning: 'to put to work' }),
  organisationTerm({ term: 'user journey', plain: ['the steps people take'], meaning: 'what a person does' }),
  organisationTerm({
    term: 'service user',
    variants: ['client'],
    plain: ['person'],
    meaning: 'someone who gets support',
  }),
  organisationTerm({ term: 'co-design', plain: ['plan together'], meaning: 'planning with the people affected' }),
  organisationTerm({ term: 'disused site', plain: ['empty site'], meaning: 'land nobody is using' }),
];
const search = (query: string) => searchTerms(terms, query).map(({ term }) => term);

describe('the glossary is searched both ways', () => {
  test('jargon is found by its own wording, by case and white space notwithstanding', () => {
    expect(search('  LEVERAGE ')).toEqual(['leverage']);
  });

  test('jargon is found by what people say instead, the exact wording first', () => {
    expect(search('use')).toEqual(['leverage', 'utilise', 'user journey', 'service user', 'disused site']);
  });

  test('a term is found by its other forms', () => {
    expect(search('client')).toEqual(['service user']);
  });

  test('an ending does not hide a term', () => {
    expect([search('leveraging'), search('utilised'), search('service users')]).toEqual([
      ['leverage'],
      ['utilise'],
      ['service user'],
    ]);
  });

  test('a word after a hyphen is a word', () => {
    expect(search('design')).toEqual(['co-design']);
  });

  test('words of the meaning are found last', () => {
    expect(search('people')).toEqual(['user journey', 'co-design']);
  });

  test('nothing is found for nothing, or for a lone letter inside words', () => {
    expect([search(''), search('   '), search('z')]).toEqual([[], [], []]);
  });

  test('signs of a pattern are signs', () => {
    expect(search('.*')).toEqual([]);
  });

  test('a search has an end', () => {
    const many = Array.from({ length: 100 }, (_, index) => organisationTerm({ term: `plan ${index}` }));
    expect(searchTerms(many, 'plan')).toHaveLength(MAX_RESULTS);
  });
});
