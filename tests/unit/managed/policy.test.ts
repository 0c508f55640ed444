import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../../lib/managed/policy.ts';

const NOTHING = { terms: [], sitesOff: [], sitesOn: [], problems: [] };

describe('an organisation’s policy', () => {
  test('is none where nothing is set', () => {
    expect([undefined, null, 'x', {}, []].map(readPolicy)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('is used whole where it is sound', () => {
    expect(
      readPolicy({
        terms: [{ term: ' hot  desk ', plain: ['shared desk'], knownTo: ['policy'] }],
        termsJson: '{"terms":[{"term":"locality hub","alwaysFine":true}]}',
        readers: ['policy', 'practice', 'policy'],
        categoriesOff: [],
        sitesOff: ['https://Mail.Example.org/inbox'],
        sitesOn: ['outlook.office.com'],
        welcomePage: false,
      }),
    ).toEqual({
      terms: [
        {
          term: 'hot desk',
          partOfSpeech: 'phrase',
          category: 'jargon',
          plain: ['shared desk'],
          meaning: '',
          knownTo: ['policy'],
        },
        {
          term: 'locality hub',
          partOfSpeech: 'phrase',
          category: 'jargon',
          plain: [],
          meaning: '',
          knownTo: [],
          alwaysFine: true,
        },
      ],
      readers: ['policy', 'practice'],
      categoriesOff: [],
      sitesOff: ['mail.example.org'],
      sitesOn: ['outlook.office.com'],
      welcomePage: false,
      problems: [],
    });
  });

  test('is used where it is good, and what is bad is named', () => {
    const policy = readPolicy({
      terms: [
        { term: 'good' },
        { term: 7 },
        'word',
        { term: 'colour', category: 'red' },
        { term: 'Good' },
        { term: 'the' },
      ],
      termsJson: '[{"term":"cut off"',
      readers: ['everyone', 'policy', 7],
      categoriesOff: ['swearing', 'jargon'],
      sitesOff: ['not a host', '*.example.org', 'fine.example'],
      sitesOn: 'example.org',
      welcomePage: 'no',
      colour: 'red',
    });
    expect(policy).toEqual({
      ...NOTHING,
      terms: [{ term: 'good', partOfSpeech: 'phrase', category: 'jargon', plain: [], meaning: '', knownTo: [] }],
      readers: ['policy'],
      categoriesOff: ['jargon'],
      sitesOff: ['fine.example'],
      problems: [
        '“termsJson” must be the text of a list of terms in JSON.',
        'Term 2: It has no “term”.',
        'Term 3: It is not a term.',
        'Term 4 (“colour”): “category” must be one of jargon, blanket, promise, voice, resource.',
        'Term 5 (“Good”): “good” is there already.',
        'Term 6 (“the”): “the” is in nearly every sentence: marking it would bury all the rest.',
        '“readers”: “everyone” is none of community, practice, policy, academic.',
        '“readers”: 7 is none of community, practice, policy, academic.',
        '“categoriesOff”: “swearing” is none of jargon, acronym, sentence, blanket, promise, voice, resource.',
        '“sitesOff”: “not a host” is not the name of a site, such as mail.example.org.',
        '“sitesOff”: “*.example.org” is not the name of a site, such as mail.example.org.',
        '“sitesOn” must be a list.',
        '“welcomePage” must be true or false.',
        '“colour” is not something a policy can set.',
      ],
    });
  });

  test('with readers that are all wrong locks no readers', () => {
    expect(readPolicy({ readers: ['everyone'] })).toEqual({
      ...NOTHING,
      problems: ['“readers”: “everyone” is none of community, practice, policy, academic.'],
    });
  });
});
