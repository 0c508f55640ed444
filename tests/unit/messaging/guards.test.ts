import { describe, expect, test } from 'vitest';
import { readCheckAnswer, readPageSettings } from '../../../lib/messaging/guards.ts';
import { analysisOf, findingIn } from '../page/findings.ts';

const TEXT = 'We leverage it.';
const FINDING = findingIn(TEXT, 'leverage', { suggestions: [{ kind: 'replace', text: 'use' }], meaning: 'use' });
const ANSWER = { version: 3, analyses: [analysisOf([FINDING])] };
const WE = { start: 0, end: 2, text: 'We' };
const SETTINGS = {
  version: 3,
  on: true,
  readers: ['community'],
  categoriesOff: ['voice'],
  ignoredWordings: [{ rule: 'term/leverage', key: 'leverage' }],
  ignoredPlaces: ['ab'],
  salt: 'cd',
};

describe('an answer to a check', () => {
  const withFinding = (finding: object) => ({ version: 3, analyses: [{ ...analysisOf([]), findings: [finding] }] });

  test('of the right shape comes through whole', () => {
    expect(readCheckAnswer(ANSWER, [TEXT])).toEqual(ANSWER);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'yes'],
    ['no version', { analyses: ANSWER.analyses }],
    ['a version that is no count', { ...ANSWER, version: 1.5 }],
    ['too few analyses', { ...ANSWER, analyses: [] }],
    ['too many analyses', { ...ANSWER, analyses: [analysisOf([]), analysisOf([])] }],
    ['an analysis without counts', { ...ANSWER, analyses: [{ ...analysisOf([]), counts: undefined }] }],
    ['counts that are no numbers', { ...ANSWER, analyses: [{ ...analysisOf([]), counts: { words: 'many' } }] }],
    ['acronyms that are no texts', { ...ANSWER, analyses: [{ ...analysisOf([]), spelledOut: [1] }] }],
    ['terms that are no list', { ...ANSWER, analyses: [{ ...analysisOf([]), explained: 'all' }] }],
    ['commitments without a place', { ...ANSWER, analyses: [{ ...analysisOf([]), commitments: [{}] }] }],
    ['commitments that say nothing', { ...ANSWER, analyses: [{ ...analysisOf([]), commitments: [WE] }] }],
    [
      'a commitment by nobody we can read',
      { ...ANSWER, analyses: [{ ...analysisOf([]), commitments: [{ ...WE, what: WE, who: 'We' }] }] },
    ],
    ['a finding of no category', withFinding({ ...FINDING, category: 'rude' })],
    ['a finding without a rule', withFinding({ ...FINDING, rule: undefined })],
    ['a finding without a message', withFinding({ ...FINDING, message: 1 })],
    ['a finding known to strangers', withFinding({ ...FINDING, knownTo: ['everyone'] })],
    ['a finding at no place', withFinding({ ...FINDING, start: -1 })],
    ['a suggestion of another kind', withFinding({ ...FINDING, suggestions: [{ kind: 'shout', text: '' }] })],
    [
      'a suggestion that begins nowhere',
      withFinding({ ...FINDING, suggestions: [{ kind: 'delete', text: '', start: '0' }] }),
    ],
    ['a meaning that is no text', withFinding({ ...FINDING, meaning: 5 })],
    ['a dislike that is no yes or no', withFinding({ ...FINDING, disliked: 'very' })],
  ])('with %s is refused', (_name, answer) => {
    expect(readCheckAnswer(answer, [TEXT])).toBeUndefined();
  });

  test('loses findings and commitments that are not in the text', () => {
    const astray = [
      { ...FINDING, start: 4 },
      { ...FINDING, end: 99 },
      { ...FINDING, start: 11, end: 3 },
      { ...FINDING, suggestions: [{ kind: 'replace', text: 'use', start: 5 }] },
    ];
    const commitments = [
      { ...WE, what: WE, who: { start: 0, end: 4, text: 'Some', inLeadIn: true } },
      { ...WE, text: 'Us', what: WE },
      { ...WE, what: { ...WE, end: 99 } },
      { ...WE, what: WE, when: { ...WE, start: 1 } },
    ];
    const answer = { version: 3, analyses: [{ ...analysisOf([]), findings: [...astray, FINDING], commitments }] };
    expect(readCheckAnswer(answer, [TEXT])).toEqual({
      version: 3,
      analyses: [{ ...analysisOf([FINDING]), commitments: commitments.slice(0, 1) }],
    });
  });
});

describe('the settings', () => {
  test('of the right shape come through whole', () => {
    expect(readPageSettings(SETTINGS)).toEqual(SETTINGS);
  });

  test.each([
    ['nothing at all', undefined],
    ['no version', { ...SETTINGS, version: undefined }],
    ['a switch that is neither on nor off', { ...SETTINGS, on: 'yes' }],
    ['unknown readers', { ...SETTINGS, readers: ['everyone'] }],
    ['unknown categories', { ...SETTINGS, categoriesOff: ['rude'] }],
    ['wordings without a rule', { ...SETTINGS, ignoredWordings: [{ key: 'leverage' }] }],
    ['places that are no texts', { ...SETTINGS, ignoredPlaces: [1] }],
    ['no salt', { ...SETTINGS, salt: undefined }],
  ])('with %s are refused', (_name, answer) => {
    expect(readPageSettings(answer)).toBeUndefined();
  });
});
