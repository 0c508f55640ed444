import { describe, expect, test } from 'vitest';
import { wordingHash, wordingKey } from '../../../lib/analysis/wording-key.ts';
import { viewOf } from './view-of.ts';

const tokens = (text: string) => viewOf(text).tokens;
const key = (text: string) => wordingKey(tokens(text), 0, tokens(text).length);
const hash = (text: string) => wordingHash(tokens(text), 0, tokens(text).length);

describe('the key of a wording', () => {
  test.each([
    ['Rolling it out', 'rolled  it\nout'],
    ['Hard-to-reach group', 'hard to reach groups'],
    ['uses policies', 'using policy'],
    ['don’t plan', "DON'T planned"],
  ])('is the same for %s and %s', (one, other) => {
    expect(key(one)).toBe(key(other));
  });

  test('is another for another wording', () => {
    expect(key('roll it out')).not.toBe(key('roll it in'));
    expect(key('a')).not.toBe(key('ing'));
  });
});

test('the hash of a wording folds case and white space and nothing else', () => {
  expect(hash('We plan')).toBe(hash('we\n PLAN'));
  expect(hash('we plan')).not.toBe(hash('we plans'));
  expect(hash('we plan')).not.toBe(hash('weplan'));
});
