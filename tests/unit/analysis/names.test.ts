import { describe, expect, test } from 'vitest';
import { isName, isTitleCase, isWholeRun, sentenceBegins } from '../../../lib/analysis/names.ts';
import type { BlockKind } from '../../../lib/report/block-analysis.ts';
import { viewOf } from './view-of.ts';

function placeOf(wording: string, text: string, kind: BlockKind = 'paragraph'): Parameters<typeof isName> {
  const view = viewOf(text, undefined, kind);
  const start = text.indexOf(wording);
  const from = view.tokens.findIndex((token) => token.start === start);
  const to = view.tokens.findIndex((token) => token.end === start + wording.length) + 1;
  return [view, from, to];
}

const isNamed = (wording: string, text: string, kind?: BlockKind) => isName(...placeOf(wording, text, kind));

describe('a name', () => {
  test.each([
    ['Transforming', 'Ask the Transforming Care team', true],
    ['Vulnerable', 'Vulnerable Children and Families Team', true],
    ['Stakeholder', 'Stakeholder Engagement Group met.', true],
    ['Stakeholders', 'Stakeholders met.', false],
    ['Stakeholders', '4.1 Stakeholders met.', false],
    ['Stakeholders', 'In 2012 Stakeholders met.', true],
    ['stakeholders', 'Our stakeholders met.', false],
    ['Stakeholders', 'We met. Stakeholders spoke.', false],
    ['Stakeholders', 'One thing: Stakeholders spoke.', false],
    ['Stakeholders', '“Stakeholders spoke”', false],
    ['Hard to Reach', 'the Hard to Reach Fund', true],
    ['Service users', 'Service users met.', false],
    ['LEVERAGE', 'We LEVERAGE it', false],
    ['STAKEHOLDERS', 'OUR STAKEHOLDERS MATTER', false],
  ])('%s in %s: %s', (wording, text, expected) => {
    expect(isNamed(wording, text)).toBe(expected);
  });

  test('is not told from a heading in title case, but from one in sentence case', () => {
    expect(isNamed('Stakeholders', 'Our Key Stakeholders', 'heading')).toBe(false);
    expect(isNamed('Stakeholder', 'What the Stakeholder Group does', 'heading')).toBe(true);
  });
});

test.each([
  ['Product Owner', 'Ask the Product Owner today', true],
  ['Memorandum of Understanding', 'under a Memorandum of Understanding with Kent', true],
  ['Product Owner', 'Ask the Product Owner. Kent did.', true],
  ['Service Users', 'the Kent Service Users met', false],
  ['Service Users', 'the Service Users Panel met', false],
  ['Service Users', 'the Service Users of Kent met', false],
  ['Service Users', 'the Friends of Service Users met', false],
  ['Stakeholder', 'the Stakeholder met', false],
])('%s is all of a run of capitals in %s: %s', (wording, text, expected) => {
  expect(isWholeRun(...placeOf(wording, text))).toBe(expected);
});

test('a heading is in title case when each word that counts has a capital', () => {
  const isTitle = (text: string) => isTitleCase(viewOf(text, undefined, 'heading'));
  expect([isTitle('The State of Our Roads'), isTitle('The state of our roads'), isTitle('Roads')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('a sentence begins after a full stop, a colon and an opening mark', () => {
  const view = viewOf('Go. (Now: stop) it');
  expect(view.tokens.map((_, at) => sentenceBegins(view, at))).toEqual([
    true,
    false,
    true,
    true,
    false,
    true,
    false,
    false,
  ]);
});
