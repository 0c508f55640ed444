import { describe, expect, test } from 'vitest';
import { cleanTerm } from '../../../lib/terms/clean-term.ts';
import { termKey } from '../../../lib/terms/term-key.ts';
import { organisationTerm } from '../../support/organisation-term.ts';

describe('a term is cleaned before it is kept', () => {
  test('white space of every kind becomes single spaces', () => {
    expect(cleanTerm(organisationTerm({ term: ' \t blue\u00a0\r\n badge ', meaning: ' a \n permit ' }))).toEqual(
      organisationTerm({ term: 'blue badge', meaning: 'a permit' }),
    );
  });

  test('unseen characters and broken halves of letters go', () => {
    expect(cleanTerm(organisationTerm({ term: '\uFEFFho\u00ADtdesk\u200B\u202E\u0000', meaning: 'x\uD800y' }))).toEqual(
      organisationTerm({ term: 'hotdesk', meaning: 'x\uFFFDy' }),
    );
  });

  test('what was cleaned once stays as it is', () => {
    const once = cleanTerm(organisationTerm({ term: 'a \u200B b', note: 'e\u200B\u0301' }));
    expect(once).toEqual(organisationTerm({ term: 'a b', note: 'é' }));
    expect(cleanTerm(once)).toEqual(once);
  });

  test('an emoji made of several signs stays whole', () => {
    expect(cleanTerm(organisationTerm({ term: '👩‍🦽 ramp' })).term).toBe('👩‍🦽 ramp');
  });

  test('rows that are empty, repeated or the term itself go', () => {
    const term = organisationTerm({
      term: 'EHCP',
      variants: ['ehcp', ' ', 'EHC plan', 'ehc  PLAN'],
      plain: ['', 'plan', 'Plan'],
    });
    expect(cleanTerm(term)).toEqual({ ...term, variants: ['EHC plan'], plain: ['plan'] });
  });

  test('an empty question or note is no question and no note', () => {
    expect(cleanTerm({ ...organisationTerm(), question: '  ', note: '' })).toEqual(organisationTerm());
  });

  test('letters put together in two ways are the same', () => {
    expect(termKey('  Cafe\u0301  Hub ')).toBe(termKey('café hub'));
  });
});
