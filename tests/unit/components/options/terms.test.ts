import { describe, expect, test } from 'vitest';
import { termCount } from '../../../../components/options/count-words.ts';
import { ignoredLabel } from '../../../../components/options/ignored-label.ts';
import { EMPTY_FORM, formFrom, isSameForm, termFrom } from '../../../../components/options/term-form-values.ts';
import { organisationTerm } from '../../../support/organisation-term.ts';

describe('a term in the form', () => {
  const whole = organisationTerm({
    variants: ['hot desk', 'desk share'],
    question: 'Whose desk is it?',
    knownTo: ['policy'],
    disliked: true,
    note: 'since 2020',
    advice: 'name the desk',
    why: 'Few people outside offices say it.',
    fineIn: ['~ policy'],
    source: 'our style guide',
  });

  test('a term goes into the form and comes out as it was', () => {
    expect(termFrom(formFrom(whole))).toEqual(whole);
    expect(termFrom(formFrom(organisationTerm()))).toEqual(organisationTerm());
  });

  test('lines of lists end in every way that lines end, and empty ones do not count', () => {
    const { variants } = termFrom({ ...EMPTY_FORM, variants: 'one\r\n\n  \ntwo\rthree\n' });
    expect(variants).toEqual(['one', 'two', 'three']);
  });

  test('an empty form is a term without wording, for the worker to refuse', () => {
    expect(termFrom(EMPTY_FORM)).toEqual(organisationTerm({ term: '', plain: [], meaning: '' }));
  });

  test('a form that holds the same term is the same, whatever its empty lines', () => {
    expect(isSameForm(formFrom(whole), { ...formFrom(whole), plain: 'shared desk\n' })).toBe(true);
    expect(isSameForm(formFrom(whole), { ...formFrom(whole), note: 'since 2021' })).toBe(false);
  });
});

describe('the list of terms', () => {
  test('is counted in words', () => {
    expect([
      termCount(0, 0, ''),
      termCount(1, 1, ''),
      termCount(9, 9, ' '),
      termCount(20_000, 2, 'a'),
      termCount(9, 0, ' x '),
    ]).toEqual([
      'No terms yet. Add the first one: a word that only your own people use.',
      '1 term',
      '9 terms',
      '2 of 20,000 terms',
      'No term holds “x”.',
    ]);
  });
});

describe('wording ignored for good is shown', () => {
  test.each([
    [
      'as the writer saw it',
      { rule: 'term/service-user', key: 'term/service-user', wording: 'service users' },
      'service users',
    ],
    [
      'as its term where nothing else is known',
      { rule: 'term/service-user', key: 'term/service-user' },
      'service user',
    ],
    ['as its key tells', { rule: 'acronym/unexplained', key: 'acronym/unexplained:JSNA' }, 'JSNA'],
    ['as its key stands', { rule: 'blanket/the-adjective', key: 'the elderly' }, 'the elderly'],
  ])('%s', (_how, ignored, label) => {
    expect(ignoredLabel(ignored)).toBe(label);
  });
});
