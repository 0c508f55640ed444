import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../lib/analysis/index.ts';

const checker = createChecker({
  terms: [
    {
      term: 'Warm Welcome',
      partOfSpeech: 'noun',
      category: 'jargon',
      variants: [],
      plain: [],
      meaning: 'a kind of hub',
      knownTo: [],
      alwaysFine: true,
    },
  ],
});

/** Why rules kept quiet in a text, by the wording they met. */
function silences(text: string, kind: 'paragraph' | 'heading' = 'paragraph') {
  const { silences: all } = checker.explain({ text, kind });
  return all
    .filter(({ rule }) => !rule.startsWith('sentence/'))
    .map(({ start, end, reason }) => `${text.slice(start, end)}: ${reason}`);
}

describe('why rules keep quiet', () => {
  test.each([
    ['a quotation', 'She said “you must leverage the help that people give you here”.', 'leverage: quoted'],
    ['the right use', 'We signed a stakeholder pension.', 'stakeholder: fine-in'],
    ['a name', 'We met the Northern Stakeholder Group at noon.', 'Stakeholder: name'],
    ['a denial', 'We will not transform lives.', 'transform lives: negated'],
    ['an acronym everybody knows', 'The NHS is here.', 'NHS: known-acronym'],
    ['an acronym spelled out', 'The Joint Strategic Needs Assessment (JSNA) is here.', 'JSNA: spelled-out'],
    ['wording that is always fine', 'It is a Warm Welcome for all of us here.', 'Warm Welcome: always-fine'],
  ])('%s is said', (_what, text, said) => {
    expect(silences(text)).toContain(said);
  });

  test('a block in another language says so, over all of it', () => {
    const text = 'Mae’r cyngor yn gweithio gyda phobl leol i wella’r gwasanaethau yn y dref heddiw.';
    expect(silences(text)).toEqual([`${text}: not-english`]);
  });

  test('code says so', () => {
    const text = 'const x = (y) => { return y + 1; };';
    expect(silences(text)).toEqual([`${text}: not-prose`]);
  });

  test('a sentence tells whether it is short or easy to follow', () => {
    const { silences: all } = checker.explain({ text: 'We met at noon.', kind: 'paragraph' });
    expect(all).toEqual([{ rule: 'sentence/hard-to-read', start: 0, end: 15, reason: 'short-sentence' }]);
  });

  test('the analysis is the same as without asking', () => {
    const block = {
      text: 'We will leverage the NHS and “utilise” the elderly in due course.',
      kind: 'paragraph',
    } as const;
    expect(checker.explain(block).analysis).toEqual(checker.check(block));
  });
});
