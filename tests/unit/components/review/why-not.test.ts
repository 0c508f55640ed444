import { describe, expect, test } from 'vitest';
import { whyNot } from '../../../../components/review/why-not.ts';
import { createChecker } from '../../../../lib/analysis/index.ts';

const checker = createChecker();
const TEXT = 'We will leverage the pathway to it, and the frobnicate plan is new.';

/** What is said of the first `wording` in a draft of one block. */
function said(wording: string, more: { start?: number; end?: number } = {}) {
  const block = { text: TEXT, kind: 'paragraph' } as const;
  const start = TEXT.indexOf(wording);
  const explanation = checker.explain(block);
  const draft = {
    blocks: [{ ...block, opening: '', analysis: explanation.analysis, ignored: [] }],
    readers: ['community' as const],
    categoriesOff: [],
    isIgnored: () => false,
  };
  return whyNot({ block, index: 0, start, end: start + wording.length, ...more }, explanation, draft);
}

describe('why wording is not marked', () => {
  test('it is told of each finding in it, once', () => {
    const { reasons, isUnknown } = said('leverage the pathway to it');
    expect([reasons.map(({ about }) => about), isUnknown]).toEqual([['leverage', 'pathway to'], false]);
  });

  test('wording that no rule knows is unknown; space around it does not count', () => {
    expect(said(' frobnicate ')).toEqual({ wording: 'frobnicate', reasons: [], isUnknown: true });
  });

  test('where only the caret stands, the word there is asked about', () => {
    const at = TEXT.indexOf('bnicate');
    expect(said('x', { start: at, end: at }).wording).toBe('frobnicate');
  });

  test('of a whole sentence it is told too that it is short enough', () => {
    expect(said(TEXT).reasons.at(-1)).toEqual({
      about: TEXT,
      words: 'Not marked, because the sentence is short enough.',
    });
  });
});
