import { describe, expect, test } from 'vitest';
import type { BlockInput } from '../../../lib/report/block-analysis.ts';
import { AnalysisCache } from '../../../lib/worker/analysis-cache.ts';

const counts = {
  sentences: 0,
  words: 0,
  letters: 0,
  syllables: 0,
  polysyllables: 0,
  complexWords: 0,
  unfamiliarWords: 0,
  uncommonWords: 0,
  otherWords: 0,
};

/** A cache whose checks are written down. */
function watched(cache: AnalysisCache) {
  const checked: string[] = [];
  const ask = (text: string, more: Partial<BlockInput> = {}) =>
    cache.analysisOf({ text, kind: 'paragraph', ...more }, (block) => {
      checked.push(block.text);
      return { findings: [], counts, spelledOut: [], explained: [], commitments: [] };
    });
  return { ask, checked };
}

describe('the cache of analyses', () => {
  test('a block met before is not checked again', () => {
    const { ask, checked } = watched(new AnalysisCache());
    expect(ask('one')).toBe(ask('one'));
    expect(checked).toEqual(['one']);
  });

  test('the same text of another kind or under another lead-in is another block', () => {
    const { ask, checked } = watched(new AnalysisCache());
    ask('text');
    ask('text', { kind: 'heading' });
    ask('text', { kind: 'list-item', leadIn: 'We will:' });
    ask('text', { kind: 'list-item', leadIn: 'We wilt:' });
    expect(checked).toEqual(['text', 'text', 'text', 'text']);
  });

  test('a lead-in and a text that join to the same letters are not mixed up', () => {
    const { ask, checked } = watched(new AnalysisCache());
    ask('bc', { leadIn: 'a' });
    ask('c', { leadIn: 'ab' });
    expect(checked).toEqual(['bc', 'c']);
  });

  test('the block used longest ago goes first', () => {
    const { ask, checked } = watched(new AnalysisCache({ entries: 2, characters: 1_000 }));
    for (const text of ['one', 'two', 'one', 'three', 'one', 'two']) ask(text);
    expect(checked).toEqual(['one', 'two', 'three', 'two']);
  });

  test('long blocks make room by their length', () => {
    const { ask, checked } = watched(new AnalysisCache({ entries: 100, characters: 250 }));
    const long = (letter: string) => letter.repeat(100);
    for (const text of [long('a'), long('b'), long('c'), long('b'), long('a')]) ask(text);
    expect(checked.map((text) => text[0])).toEqual(['a', 'b', 'c', 'a']);
  });

  test('a block that is larger than all the room is analysed and not kept', () => {
    const { ask, checked } = watched(new AnalysisCache({ entries: 100, characters: 10 }));
    ask('longer than ten characters');
    ask('longer than ten characters');
    expect(checked).toHaveLength(2);
  });
});
