import { describe, expect, test } from 'vitest';
import { PhraseMatcher } from '../../../../lib/analysis/phrase-matcher.ts';
import { runRules } from '../../../../lib/analysis/rules/index.ts';
import type { BlockKind } from '../../../../lib/report/block-analysis.ts';
import { term, viewOf } from '../view-of.ts';

const userTerm = term('service user', {
  category: 'voice',
  plain: ['person who uses it/people who use it'],
  advice: 'Name the service.',
  question: 'Who do you mean?',
  meaning: 'someone who gets help from a service',
  why: 'Many people dislike it.',
  knownTo: ['practice'],
  disliked: true,
});
const stakeholder = term('stakeholder', { fineIn: ['~ pension', 'key ~ group'] });

function marksIn(text: string, kind: BlockKind = 'paragraph'): string[] {
  const view = viewOf(text, { builtInTerms: [userTerm, stakeholder] }, kind);
  return runRules(view, [], new PhraseMatcher()).findings.map((finding) => finding.text);
}

describe('a term', () => {
  test.each([
    ['Our exemplar services', [{ kind: 'ask', text: 'Could you put it another way, with “good example”?' }]],
    ['Our exemplar met.', [{ kind: 'replace', text: 'good example' }]],
  ])('whose replacement does not fit asks instead: %s', (text, expected) => {
    const exemplar = term('exemplar', { plain: ['good example'] });
    const [finding] = runRules(viewOf(text, { builtInTerms: [exemplar] }), [], new PhraseMatcher()).findings;
    expect(finding?.suggestions).toEqual(expected);
  });

  test.each([
    ['We will scope it.', 'term/scope: look into'],
    ['The scope is wide.', 'term/scope: range'],
  ])('that is a verb and a noun is read as the words beside it ask: %s', (text, expected) => {
    const noun = term('scope', { plain: ['range'] });
    const verb = term('scope', { partOfSpeech: 'verb', plain: ['look into'] });
    const findings = [
      [noun, verb],
      [verb, noun],
    ].map((builtInTerms) => runRules(viewOf(text, { builtInTerms }), [], new PhraseMatcher()).findings);
    const read = findings.map(([finding]) => `${finding?.rule}: ${finding?.suggestions[0]?.text}`);
    expect(read).toEqual([expected, expected]);
  });

  test('makes a finding of all that its entry says', () => {
    const view = viewOf('Ask service users.', { builtInTerms: [userTerm] });
    expect(runRules(view, [], new PhraseMatcher())).toEqual({
      findings: [
        {
          rule: 'term/service-user',
          category: 'voice',
          start: 4,
          end: 17,
          text: 'service users',
          message: 'Many people dislike it.',
          suggestions: [
            { kind: 'replace', text: 'people who use it' },
            { kind: 'ask', text: 'Who do you mean?' },
            { kind: 'ask', text: 'Name the service.' },
          ],
          key: 'term/service-user',
          term: 'service user',
          meaning: 'someone who gets help from a service',
          knownTo: ['practice'],
          disliked: true,
        },
      ],
      spelledOut: [],
      explained: [],
    });
  });

  test.each([
    'Our stakeholder pension',
    'Stakeholder pensions',
    'the key stakeholder group',
    'the Stakeholder Panel',
    'the so-called “stakeholders”',
    'avoid the word “stakeholders”',
    'a word like “stakeholders” to them',
    'He said: “Service users come first in all that we do, each and every day.”',
    'He said: “We asked stakeholders in the north and the south.”',
    'the Bath Stakeholder Group of Friends',
    'Write to stakeholder@example.org',
    'non-stakeholder talks',
  ])('keeps quiet: %s', (text) => {
    expect(marksIn(text)).toEqual([]);
  });

  test.each([
    ['Stakeholders and Service Users', 'heading', ['Stakeholders', 'Service Users']],
    ['They asked the Service Users too', 'paragraph', ['Service Users']],
    ['the stakeholder’s view', 'paragraph', ['stakeholder']],
    ['stake\u00adholders', 'paragraph', ['stake\u00adholders']],
    ['stakeholders\u200b!', 'paragraph', ['stakeholders']],
    ['(stakeholders)', 'cell', ['stakeholders']],
    ['the new “stakeholders” of the plan', 'paragraph', ['stakeholders']],
  ] as const)('is found: %s in a %s', (text, kind, expected) => {
    expect(marksIn(text, kind)).toEqual(expected);
  });

  test('that is written with capitals itself is found in capitals', () => {
    const view = viewOf('We told Gold Command.', { customTerms: [term('Gold Command')] });
    expect(runRules(view, [], new PhraseMatcher()).findings.map(({ text }) => text)).toEqual(['Gold Command']);
  });

  test('that the block explains is said to be explained', () => {
    const view = viewOf('Stakeholders means people with an interest.', { builtInTerms: [stakeholder] });
    expect(runRules(view, [], new PhraseMatcher()).explained).toEqual(['stakeholder']);
  });
});
