import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../../lib/analysis/index.ts';
import { summarise } from '../../../../lib/report/summarise.ts';
import { draftText, findingSentence, TYPED_WORDS } from '../../../bench/page/draft-text.ts';

const checker = createChecker();

/** What the writer is shown in the text of a draft. */
function marked(paragraphs: readonly string[]): string[] {
  const analyses = paragraphs.map((text) => checker.check({ text, kind: 'paragraph' }));
  const options = { readers: ['community' as const], categoriesOff: [], isIgnored: () => false };
  return summarise(analyses, options)
    .findings.map(({ finding }) => finding)
    .filter(({ category }) => category !== 'sentence')
    .map(({ text }) => text);
}

describe('the drafts to measure on', () => {
  test('have nothing in them to mark when they are clean', () => {
    expect(marked(draftText(5000, false))).toEqual([]);
  });

  test('have a finding about every 50 words otherwise', () => {
    const paragraphs = draftText(5000, true);
    const words = paragraphs.join(' ').split(' ').length;
    expect(marked(paragraphs)).toHaveLength(paragraphs.length);
    expect(words / paragraphs.length).toBeGreaterThan(47);
    expect(words / paragraphs.length).toBeLessThan(53);
  });

  test('hold none of the wording that is typed into them, and that wording is marked', () => {
    expect(marked(TYPED_WORDS.map(findingSentence))).toEqual([...TYPED_WORDS]);
    const held = draftText(20_000, true).join(' ').split(/\W+/);
    expect(TYPED_WORDS.filter((word) => held.includes(word))).toEqual([]);
  });
});
