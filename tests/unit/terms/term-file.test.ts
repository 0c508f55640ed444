import { describe, expect, test } from 'vitest';
import { parseTerms } from '../../../lib/terms/term-file.ts';

const parse = (entries: readonly unknown[]) => parseTerms(JSON.stringify(entries));

describe('a file of terms', () => {
  test('an entry with its wording only is a phrase of jargon', () => {
    expect(parse([{ term: ' hot  desk ' }])).toEqual({
      terms: [{ term: 'hot desk', partOfSpeech: 'phrase', category: 'jargon', plain: [], meaning: '', knownTo: [] }],
      problems: [],
    });
  });

  test('every field of a term is read, and no other', () => {
    const term = {
      term: 'hotdesk',
      partOfSpeech: 'noun',
      category: 'voice',
      variants: ['hot desk'],
      plain: ['shared desk'],
      advice: 'say who sits there',
      meaning: 'a desk that several people share',
      why: 'Few people outside offices say it.',
      question: 'Whose desk is it?',
      knownTo: ['policy'],
      disliked: true,
      fineIn: ['~ policy'],
      source: 'our style guide',
      note: 'since 2020',
    };
    expect(parse([{ ...term, colour: 'red' }])).toEqual({ terms: [term], problems: [] });
  });

  test('good entries are read though others are wrong, and each wrong one is named', () => {
    const { terms, problems } = parse([
      null,
      { term: 7 },
      { term: '' },
      { term: 'a', plain: 'b' },
      { term: 'a', variants: [1] },
      { term: 'a', meaning: [] },
      { term: 'a', partOfSpeech: 'thing' },
      { term: 'a', category: 'acronym' },
      { term: 'a', knownTo: ['everyone'] },
      { term: 'a', disliked: 'yes' },
      { term: 'good' },
      { term: 'Good' },
    ]);
    expect(terms.map(({ term }) => term)).toEqual(['good']);
    expect(problems).toEqual([
      { entry: 1, message: 'is not a term' },
      { entry: 2, message: 'has no “term”' },
      { entry: 3, message: 'Write the term.' },
      { entry: 4, message: '“plain” must be a list of texts' },
      { entry: 5, message: '“variants” must be a list of texts' },
      { entry: 6, message: '“meaning” must be text' },
      { entry: 7, message: '“partOfSpeech” must be one of noun, verb, adjective, adverb, phrase' },
      { entry: 8, message: '“category” must be one of jargon, blanket, promise, voice, resource' },
      { entry: 9, message: '“knownTo” must list some of community, practice, policy, academic' },
      { entry: 10, message: '“disliked” must be true or false' },
      { entry: 12, message: '“good” is there already.' },
    ]);
  });

  test('a file that holds no list is said to be none', () => {
    const refused = { terms: [], problems: [{ message: 'is not a list of terms in JSON' }] };
    expect(['', 'not json', '{"term":"a"}', '\u0000\u0001'].map(parseTerms)).toEqual([
      refused,
      refused,
      refused,
      refused,
    ]);
  });
});
