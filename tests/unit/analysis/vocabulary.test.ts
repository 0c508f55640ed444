import { describe, expect, test } from 'vitest';
import { Vocabulary } from '../../../lib/analysis/vocabulary.ts';

describe('the vocabulary', () => {
  test('works each spelling out once', () => {
    const asked: string[] = [];
    const vocabulary = new Vocabulary((norm) => {
      asked.push(norm);
      return undefined;
    });
    expect(vocabulary.word('Don’t', true)).toBe(vocabulary.word('Don’t', true));
    expect(vocabulary.word('Don’t', true)).toEqual({
      norm: "don't",
      isWord: true,
      shape: 'initial',
      phrases: undefined,
    });
    expect(asked).toEqual(["don't"]);
  });

  test('begins afresh rather than grow without end', () => {
    const vocabulary = new Vocabulary(() => undefined);
    const first = vocabulary.word('first', true);
    for (let count = 0; count < 30_000; count += 1) vocabulary.word(`word${count}`, true);
    expect(vocabulary.word('first', true)).not.toBe(first);
    expect(vocabulary.word('first', true)).toEqual(first);
  });

  test('gives no normal form to what is too long to be a word', () => {
    const vocabulary = new Vocabulary(() => undefined);
    expect(vocabulary.word('a'.repeat(64), true).norm).toBe('a'.repeat(64));
    expect(vocabulary.word('a'.repeat(65), true).norm).toBe('');
  });
});
