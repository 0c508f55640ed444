import { describe, expect, test } from 'vitest';
import { PhraseMatcher } from '../../../lib/analysis/phrase-matcher.ts';
import { runRules } from '../../../lib/analysis/rules/index.ts';
import type { Term } from '../../../lib/terms/term.ts';
import { rule, term, viewOf } from './view-of.ts';

/** The text with each replacement of the first finding put in. */
function rewritten(text: string, builtInTerm: Term): string[] {
  const view = viewOf(text, { builtInTerms: [builtInTerm] });
  const [finding] = runRules(view, [], new PhraseMatcher()).findings;
  if (!finding) return [];
  const replacements = finding.suggestions.filter(({ kind }) => kind !== 'ask');
  return replacements.map(
    (suggestion) => text.slice(0, suggestion.start ?? finding.start) + suggestion.text + text.slice(finding.end),
  );
}

describe('a verb is replaced', () => {
  const utilise = term('utilise', { partOfSpeech: 'verb', plain: ['use', 'make use of'] });
  const prepare = term('formulate', { partOfSpeech: 'verb', plain: ['write'] });
  const constitute = term('constitute', { partOfSpeech: 'verb', plain: ['be'] });

  test.each([
    ['We utilise it.', ['We use it.', 'We make use of it.']],
    ['She utilizes it.', ['She uses it.', 'She makes use of it.']],
    ['They utilised it.', ['They used it.', 'They made use of it.']],
    ['Utilising it helps.', ['Using it helps.', 'Making use of it helps.']],
    ['UTILISE IT NOW', ['USE IT NOW', 'MAKE USE OF IT NOW']],
  ])('in the form it had: %s', (text, expected) => {
    expect(rewritten(text, utilise)).toEqual(expected);
  });

  test.each([
    ['We formulated plans.', ['We wrote plans.']],
    ['We have formulated plans.', ['We have written plans.']],
    ['Plans were not yet fully formulated.', ['Plans were not yet fully written.']],
    ['Plans formulated by us.', ['Plans written by us.']],
    ['We’ve formulated plans.', ['We’ve written plans.']],
    ['It got formulated.', ['It got written.']],
    ['The formulated plan', ['The written plan']],
    ['It formulated plans.', ['It wrote plans.']],
  ])('by the past or the participle, as what stands before it asks: %s', (text, expected) => {
    expect(rewritten(text, prepare)).toEqual(expected);
  });

  test.each([
    ['This constitutes a change.', ['This is a change.']],
    ['This may constitute a change.', ['This may be a change.']],
    ['They constituted a change.', []],
    ['These constitute a change.', []],
  ])('by a form of be only where the form is sure: %s', (text, expected) => {
    expect(rewritten(text, constitute)).toEqual(expected);
  });

  test('that is a phrase, in its first word', () => {
    const rollOut = term('roll out', { partOfSpeech: 'verb', plain: ['start'] });
    expect(rewritten('It was rolled out in May.', rollOut)).toEqual(['It was started in May.']);
  });
});

describe('a noun is replaced', () => {
  const stakeholder = term('stakeholder', { plain: ['person affected/people affected', 'neighbour'] });
  const asset = term('asset', { plain: ['strength', 'information'] });
  const stock = term('housing stock', { plain: ['homes'] });
  const unit = term('unit of accommodation', { variants: ['units of accommodation'], plain: ['home'] });

  test.each([
    ['Our stakeholders met.', ['Our people affected met.', 'Our neighbours met.']],
    ['A stakeholder met us.', ['A person affected met us.', 'A neighbour met us.']],
    ['Stakeholders met.', ['People affected met.', 'Neighbours met.']],
  ])('in its number: %s', (text, expected) => {
    expect(rewritten(text, stakeholder)).toEqual(expected);
  });

  test('in the number of a variant that is a plural', () => {
    expect(rewritten('They want units of accommodation.', unit)).toEqual(['They want homes.']);
    expect(rewritten('They want a unit of accommodation.', unit)).toEqual(['They want a home.']);
  });

  test.each([
    ['An asset helps.', ['A strength helps.', 'Information helps.']],
    ['We have an asset.', ['We have a strength.', 'We have information.']],
    ['Our asset helps.', ['Our strength helps.', 'Our information helps.']],
    ['These assets help.', ['These strengths help.']],
    ['Assets are good.', ['Strengths are good.']],
  ])('with the article it takes, or none: %s', (text, expected) => {
    expect(rewritten(text, asset)).toEqual(expected);
  });

  test.each([
    ['We mend the housing stock.', ['We mend the homes.']],
    ['The housing stock is old.', []],
    ['A housing stock matters.', []],
  ])('by a plural only where nothing binds it to one: %s', (text, expected) => {
    expect(rewritten(text, stock)).toEqual(expected);
  });

  test.each([
    ['A holistic plan', 'An overall plan'],
    ['a holistic plan', 'an overall plan'],
    ['THE HOLISTIC PLAN', 'THE OVERALL PLAN'],
  ])('and an adjective makes a into an: %s', (text, expected) => {
    expect(rewritten(text, term('holistic', { partOfSpeech: 'adjective', plain: ['overall'] }))).toEqual([expected]);
  });
});

test('an acronym in a sentence does not put its replacement in capitals', () => {
  const board = term('integrated care board', { variants: ['ICB'], plain: ['local health board'] });
  expect(rewritten('Ask the ICB today.', board)).toEqual(['Ask the local health board today.']);
});

test('a heading in title case keeps its capitals', () => {
  const view = viewOf(
    'Our Target Groups',
    { builtInTerms: [term('target group', { plain: ['main reader'] })] },
    'heading',
  );
  const [finding] = runRules(view, [], new PhraseMatcher()).findings;
  expect(finding?.suggestions).toEqual([{ kind: 'replace', text: 'Main Readers' }]);
});

describe('a pattern with an empty replacement', () => {
  const suggestionsFor = (text: string) => {
    const view = viewOf(text, { patternRules: [rule('in due course', { replace: [''] })] });
    return runRules(view, [], new PhraseMatcher()).findings.map(({ suggestions }) => suggestions);
  };

  test('offers to delete the wording and the space before it', () => {
    expect(suggestionsFor('We will write in due course.')).toEqual([[{ kind: 'delete', text: '', start: 13 }]]);
  });

  test('offers nothing at the beginning of a sentence, where the next word would need a capital', () => {
    expect(suggestionsFor('In due course we will write.')).toEqual([[]]);
  });
});
