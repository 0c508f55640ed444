import { describe, expect, test } from 'vitest';
import {
  gerund,
  isPlural,
  otherSpelling,
  participle,
  past,
  plural,
  thirdPerson,
  wordForms,
} from '../../../lib/analysis/inflection.ts';

describe('verbs', () => {
  test.each([
    ['leverage', 'leverages', 'leveraged', 'leveraged', 'leveraging'],
    ['use', 'uses', 'used', 'used', 'using'],
    ['plan', 'plans', 'planned', 'planned', 'planning'],
    ['open', 'opens', 'opened', 'opened', 'opening'],
    ['fix', 'fixes', 'fixed', 'fixed', 'fixing'],
    ['show', 'shows', 'showed', 'shown', 'showing'],
    ['carry', 'carries', 'carried', 'carried', 'carrying'],
    ['deploy', 'deploys', 'deployed', 'deployed', 'deploying'],
    ['signpost', 'signposts', 'signposted', 'signposted', 'signposting'],
    ['write', 'writes', 'wrote', 'written', 'writing'],
    ['begin', 'begins', 'began', 'begun', 'beginning'],
    ['undertake', 'undertakes', 'undertook', 'undertaken', 'undertaking'],
    ['commit', 'commits', 'committed', 'committed', 'committing'],
    ['benefit', 'benefits', 'benefited', 'benefited', 'benefiting'],
    ['target', 'targets', 'targeted', 'targeted', 'targeting'],
    ['travel', 'travels', 'travelled', 'travelled', 'travelling'],
    ['refer', 'refers', 'referred', 'referred', 'referring'],
    ['offer', 'offers', 'offered', 'offered', 'offering'],
    ['overlap', 'overlaps', 'overlapped', 'overlapped', 'overlapping'],
    ['underpin', 'underpins', 'underpinned', 'underpinned', 'underpinning'],
    ['retrofit', 'retrofits', 'retrofitted', 'retrofitted', 'retrofitting'],
    ['offset', 'offsets', 'offset', 'offset', 'offsetting'],
    ['sublet', 'sublets', 'sublet', 'sublet', 'subletting'],
    ['deliver', 'delivers', 'delivered', 'delivered', 'delivering'],
    ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
    ['tie', 'ties', 'tied', 'tied', 'tying'],
    ['go', 'goes', 'went', 'gone', 'going'],
    ['do', 'does', 'did', 'done', 'doing'],
    ['be', 'is', 'was', 'been', 'being'],
    ['reach', 'reaches', 'reached', 'reached', 'reaching'],
    ['sound', 'sounds', 'sounded', 'sounded', 'sounding'],
    ['look', 'looks', 'looked', 'looked', 'looking'],
    ['stop', 'stops', 'stopped', 'stopped', 'stopping'],
    ['visit', 'visits', 'visited', 'visited', 'visiting'],
    ['develop', 'develops', 'developed', 'developed', 'developing'],
    ['pay', 'pays', 'paid', 'paid', 'paying'],
  ])('%s, %s, %s, %s, %s', (verb, third, pastForm, participleForm, ing) => {
    expect([thirdPerson(verb), past(verb), participle(verb), gerund(verb)]).toEqual([
      third,
      pastForm,
      participleForm,
      ing,
    ]);
  });

  test('each form is known by its tag, in British and American spelling', () => {
    expect([...wordForms('utilise', 'verb')]).toEqual([
      ['utilise', 'base'],
      ['utilize', 'base'],
      ['utilises', 'third'],
      ['utilizes', 'third'],
      ['utilised', 'past'],
      ['utilized', 'past'],
      ['utilising', 'gerund'],
      ['utilizing', 'gerund'],
    ]);
    expect(wordForms('model', 'verb').get('modeling')).toBe('gerund');
    expect(wordForms('write', 'verb').get('written')).toBe('participle');
  });
});

describe('nouns', () => {
  test.each([
    ['stakeholder', 'stakeholders'],
    ['policy', 'policies'],
    ['day', 'days'],
    ['approach', 'approaches'],
    ['process', 'processes'],
    ['person', 'people'],
    ['criterion', 'criteria'],
    ['analysis', 'analyses'],
    ['life', 'lives'],
    ['information', 'information'],
  ])('%s, %s', (singular, many) => {
    expect(plural(singular)).toBe(many);
  });

  test.each([
    ['people', true],
    ['groups', true],
    ['bus', false],
    ['process', false],
    ['analysis', false],
    ['group', false],
  ])('%s is a plural: %s', (noun, expected) => {
    expect(isPlural(noun)).toBe(expected);
  });

  test('a word of another class has no other forms', () => {
    expect([...wordForms('robust', 'adjective')]).toEqual([['robust', 'base']]);
  });
});

test.each([
  ['organise', 'organize'],
  ['organization', 'organisation'],
  ['prioritising', 'prioritizing'],
  ['analyse', 'analyze'],
  ['rise', undefined],
  ['size', undefined],
  ['house', undefined],
])('the other spelling of %s is %s', (word, other) => {
  expect(otherSpelling(word)).toBe(other);
});
