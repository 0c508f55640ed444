import { describe, expect, test } from 'vitest';
import type { Term } from '../../../lib/terms/term.ts';
import { takenWordings, termProblems } from '../../../lib/terms/validate-term.ts';
import { organisationTerm } from '../../support/organisation-term.ts';

const problems = (fields: Parameters<typeof organisationTerm>[0], others: readonly Term[] = []) =>
  termProblems(organisationTerm(fields), takenWordings(others));

describe('what is wrong with a term is said in words, field by field', () => {
  test('a whole term has no problems', () => {
    expect(problems({})).toEqual({});
  });

  test('a term needs its wording, and something to say of it', () => {
    expect(problems({ term: '', meaning: '', plain: [] })).toEqual({
      term: 'Write the term.',
      meaning: 'Say in a few words what it means.',
    });
    expect(problems({ meaning: '' })).toEqual({});
    expect(problems({ meaning: '', plain: [], question: 'Whose desk?' })).toEqual({});
  });

  test('a term that is always fine needs nothing but its wording', () => {
    expect(problems({ meaning: '', plain: [], alwaysFine: true })).toEqual({});
  });

  test('a term that would mark nearly everything is refused, unless it is always fine', () => {
    const refused = (wording: string) => ({
      term: `“${wording}” is in nearly every sentence: marking it would bury all the rest.`,
    });
    expect(problems({ term: 'the' })).toEqual(refused('the'));
    expect(problems({ term: '“The”' })).toEqual(refused('“The”'));
    expect(problems({ term: 'E' })).toEqual(refused('E'));
    expect(problems({ variants: ['hot desk', 'it'] })).toEqual({ variants: `Line 2: ${refused('it').term}` });
    expect(problems({ term: 'the', alwaysFine: true })).toEqual({});
    expect(problems({ term: 'in order to' })).toEqual({});
    expect(problems({ term: '111' })).toEqual({});
  });

  test('a term of 10,000 characters is too long', () => {
    expect(problems({ term: 'a'.repeat(10_000) })).toEqual({ term: 'This has 10,000 characters; keep to 100.' });
  });

  test('a term of 100 characters is not', () => {
    expect(problems({ term: 'a'.repeat(100) })).toEqual({});
  });

  test('nothing but signs is no term', () => {
    expect(problems({ term: '.*+?' })).toEqual({ term: 'A term needs at least one letter or number.' });
  });

  test('letters among the signs of a pattern are a term', () => {
    expect(problems({ term: 'C++ (draft) [a-z]*$' })).toEqual({});
  });

  test('letters of any script are letters', () => {
    expect(problems({ term: 'مجلس' })).toEqual({});
  });

  test('a term that is there already is refused, whatever its case and white space', () => {
    expect(problems({ term: 'HOT  desk' }, [organisationTerm({ term: 'Hot desk' })])).toEqual({
      term: '“Hot desk” is there already.',
    });
  });

  test('a term that is another term’s other form is refused', () => {
    expect(problems({ term: 'EHCP' }, [organisationTerm({ term: 'EHC plan', variants: ['ehcp'] })])).toEqual({
      term: '“EHCP” is already another form of “EHC plan”.',
    });
  });

  test('another form that is a term of its own is refused', () => {
    expect(problems({ variants: ['agile desk', 'EHCP'] }, [organisationTerm({ term: 'EHCP' })])).toEqual({
      variants: '“EHCP” is there already.',
    });
  });

  test('the line that is wrong in a list is named', () => {
    expect(problems({ variants: ['desk share', '…'], plain: ['x'.repeat(101)] })).toEqual({
      variants: 'Line 2: A term needs at least one letter or number.',
      plain: 'Line 1: This has 101 characters; keep to 100.',
    });
  });

  test('lists have an end', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, index) => `wording ${index}`);
    expect(problems({ variants: rows(21), plain: rows(11) })).toEqual({
      variants: 'There are 21 other forms; keep to 20.',
      plain: 'There are 11 plainer wordings; keep to 10.',
    });
  });

  test('plainer wording must not be the term itself', () => {
    expect(problems({ variants: ['hot desk'], plain: ['shared desk', 'Hot Desk'] })).toEqual({
      plain: '“Hot Desk” is the term itself; write plainer words for it.',
    });
  });

  test('meaning, question and note have an end', () => {
    expect(problems({ meaning: 'm'.repeat(301), question: 'q'.repeat(201), note: 'n'.repeat(501) })).toEqual({
      meaning: 'This has 301 characters; keep to 300.',
      question: 'This has 201 characters; keep to 200.',
      note: 'This has 501 characters; keep to 500.',
    });
  });
});
