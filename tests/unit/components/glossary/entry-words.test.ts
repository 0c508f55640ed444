import { describe, expect, test } from 'vitest';
import { classAmong, insteadOf, knownToWords } from '../../../../components/glossary/entry-words.ts';
import type { GlossaryEntry } from '../../../../lib/messaging/protocol.ts';

function entry(more: Partial<GlossaryEntry> = {}): GlossaryEntry {
  const term = { term: 'hub', partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: '', knownTo: [] } as const;
  return { ...term, pack: 'built-in', ...more };
}

describe('an entry in words', () => {
  test.each([
    ['plain wording', { plain: ['centre/centres', 'place'], question: 'Which?' }, 'Say', 'centre, place'],
    ['advice', { advice: 'name it', question: 'Which?' }, 'Better:', 'name it'],
    ['a question', { question: 'Which?' }, 'Ask:', 'Which?'],
    ['nothing', {}, '', ''],
    ['fine for the organisation', { alwaysFine: true, plain: ['centre'] }, 'Fine to use,', 'your organisation says'],
  ])('with %s', (_what, more, lead, text) => {
    expect(insteadOf(entry(more))).toEqual({ lead, text });
  });

  test('says who knows it, in the order of the readers', () => {
    expect(knownToWords(entry({ knownTo: ['policy', 'practice'] }))).toBe('Known to: Practice, Policy');
    expect(knownToWords(entry())).toBe('Marked whoever reads');
  });

  test('tells its word class only beside another of its name', () => {
    const [noun, verb, other] = [entry(), entry({ partOfSpeech: 'verb' }), entry({ term: 'desk' })];
    expect([noun, verb, other].map((one) => classAmong(one, [noun, verb, other]))).toEqual(['noun', 'verb', undefined]);
  });
});
