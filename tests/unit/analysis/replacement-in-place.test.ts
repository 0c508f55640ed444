import { describe, expect, test } from 'vitest';
import { makeChecker } from '../../../lib/analysis/checker.ts';
import type { Term } from '../../../lib/terms/term.ts';
import { term } from './view-of.ts';

/** What a text becomes when the first replacement of its first finding is taken; undefined where only a question is left. */
function replaced(text: string, entry: Term): string | undefined {
  const checker = makeChecker({ builtInTerms: [entry], customTerms: [], patternRules: [], wordClasses: {} });
  const [finding] = checker.check({ text, kind: 'paragraph' }).findings;
  const suggestion = finding?.suggestions.find(({ kind }) => kind === 'replace');
  if (!finding || !suggestion) return undefined;
  return text.slice(0, suggestion.start ?? finding.start) + suggestion.text + text.slice(finding.end);
}

const partner = term('stakeholder', { partOfSpeech: 'noun', plain: ['person affected/people affected'] });
const buying = term('acquisition', { partOfSpeech: 'noun', plain: ['buying'] });
const drive = term('drive forward', {
  partOfSpeech: 'phrase',
  variants: ['driving forward'],
  plain: ['improve'],
});
const broad = term('high-level', { partOfSpeech: 'adjective', plain: ['broad'] });
const best = term('optimal', { partOfSpeech: 'adjective', plain: ['best'] });
const together = term('collaboratively', { partOfSpeech: 'adverb', plain: ['together'] });
const matches = term('correlate', { partOfSpeech: 'verb', plain: ['match'] });

describe('a replacement is offered only where the sentence goes on', () => {
  test.each([
    ['of one word before another noun', 'Ask the acquisitions lead.', buying, 'Ask the buying lead.'],
    ['of several words at the end', 'Ask each stakeholder.', partner, 'Ask each person affected.'],
    ['of several words before a verb', 'A stakeholder met us.', partner, 'A person affected met us.'],
    ['of several words before another noun: none', 'Our stakeholder map is new.', partner, undefined],
    ['of several words before a possessive: none', "Get the stakeholder's view.", partner, undefined],
    ['of several words beside a slash: none', 'The stakeholder/vendor list is here.', partner, undefined],
    [
      'of a phrase, in the form that the phrase has',
      'We are driving forward the plan.',
      drive,
      'We are improving the plan.',
    ],
    ['of an adjective before its noun', 'A high-level plan is here.', broad, 'A broad plan is here.'],
    ['of an adjective that stands for a noun: none', 'At a high level, it works.', broad, undefined],
    ['of a superlative after “an”: none', 'Find an optimal way.', best, undefined],
    ['of a superlative after “the”', 'Find the optimal way.', best, 'Find the best way.'],
    [
      'of an adverb before a verb that it cannot stand before: none',
      'We collaboratively build it.',
      together,
      undefined,
    ],
    ['of an adverb at the end', 'We build it collaboratively.', together, 'We build it together.'],
    ['of a verb', 'It correlates with age.', matches, 'It matches with age.'],
    ['of a verb whose form is a noun here: none', 'The correlates of age are here.', matches, undefined],
  ])('%s', (_, text, entry, expected) => {
    expect(replaced(text, entry)).toBe(expected);
  });
});
