import { describe, expect, test } from 'vitest';
import { PhraseMatcher } from '../../../../lib/analysis/phrase-matcher.ts';
import type { RuleSetData } from '../../../../lib/analysis/rule-set.ts';
import { runRules } from '../../../../lib/analysis/rules/index.ts';
import type { BlockKind } from '../../../../lib/report/block-analysis.ts';
import { rule, term, viewOf } from '../view-of.ts';

function findingsIn(text: string, data: Partial<RuleSetData>, kind: BlockKind = 'paragraph') {
  return runRules(viewOf(text, data, kind), [], new PhraseMatcher()).findings;
}
const marksIn = (text: string, data: Partial<RuleSetData>, kind?: BlockKind) =>
  findingsIn(text, data, kind).map(({ text, rule }) => `${rule}: ${text}`);

describe('a pattern rule', () => {
  const elderly = rule('the <elderly>', {
    rule: 'blanket/the-adjective',
    replace: ['older people'],
    question: 'Who do you mean?',
    quiet: ['negated'],
  });

  test('makes a finding of what it marks', () => {
    expect(findingsIn('We help the elderly.', { patternRules: [elderly] })).toEqual([
      {
        rule: 'blanket/the-adjective',
        category: 'blanket',
        start: 12,
        end: 19,
        text: 'elderly',
        message: 'Why.',
        suggestions: [
          { kind: 'replace', text: 'older people' },
          { kind: 'ask', text: 'Who do you mean?' },
        ],
        key: 'blanket/the-adjective:elderly',
        knownTo: [],
        disliked: false,
      },
    ]);
  });

  test('has one key for all inflections of its wording', () => {
    const keys = findingsIn('We rolled it out. We roll it out. Rolling it out, rolls it out.', {
      patternRules: [rule('roll~ it out')],
    }).map(({ key }) => key);
    expect(new Set(keys)).toEqual(new Set(['blanket/test:rol it out']));
  });

  test.each([
    ['not the elderly', 'paragraph'],
    ['They said “help the elderly” to us', 'paragraph'],
    ['We run The Elderly Fund', 'paragraph'],
    ['Help For The Elderly', 'heading'],
  ] as const)('keeps quiet: %s in a %s', (text, kind) => {
    expect(marksIn(text, { patternRules: [elderly] }, kind)).toEqual([]);
  });
});

describe('where findings overlap', () => {
  const builtInTerms = [term('service user'), term('vulnerable service user'), term('vulnerable')];

  test('the longer term wins', () => {
    expect(marksIn('Our vulnerable service users', { builtInTerms })).toEqual([
      'term/vulnerable-service-user: vulnerable service users',
    ]);
  });

  test('an organisation term wins a tie, and takes the place of a built-in one', () => {
    const customTerms = [term('Service User', { meaning: 'ours' }), term('users', { variants: ['service users'] })];
    const [finding, ...others] = findingsIn('Ask service users', { builtInTerms, customTerms });
    expect([finding?.meaning, others]).toEqual(['ours', []]);
  });

  test('a pattern with context wins over a bare term', () => {
    const patternRules = [rule('<service users> want')];
    expect(marksIn('Service users want it', { builtInTerms, patternRules })).toEqual(['blanket/test: Service users']);
  });

  test('what keeps quiet leaves its words to others', () => {
    const patternRules = [rule('all service users want', { quiet: ['counted'] })];
    expect(marksIn('All service users want it: 40 said so', { builtInTerms, patternRules })).toEqual([
      'term/service-user: service users',
    ]);
  });
});
