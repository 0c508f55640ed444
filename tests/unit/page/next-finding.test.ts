import { expect, test } from 'vitest';
import type { DraftFinding } from '../../../lib/page/draft.ts';
import { nextFinding } from '../../../lib/page/next-finding.ts';
import { block, findingIn } from './findings.ts';

const texts = ['We leverage and utilise it.', 'They commence it.'];
const found = (index: number, wording: string): DraftFinding => ({
  index,
  block: block(index, texts[index] ?? ''),
  finding: findingIn(texts[index] ?? '', wording),
});
const [leverage, utilise, commence] = [found(0, 'leverage'), found(0, 'utilise'), found(1, 'commence')] as const;
const all = [leverage, utilise, commence];

test('the next finding is the one at the place, else the first behind it, else the first of all', () => {
  expect(nextFinding(all, { index: 0, offset: 0 })).toBe(leverage);
  expect(nextFinding(all, { index: 0, offset: 5 })).toBe(leverage);
  expect(nextFinding(all, { index: 0, offset: 12 })).toBe(utilise);
  expect(nextFinding(all, { index: 0, offset: 26 })).toBe(commence);
  expect(nextFinding(all, { index: 1, offset: 17 })).toBe(leverage);
  expect(nextFinding(all, undefined)).toBe(leverage);
});

test('the next one begins at the place or behind it, the one before begins in front of it, and both go round', () => {
  expect(nextFinding(all, { index: 0, offset: 5 }, 'next')).toBe(utilise);
  expect(nextFinding(all, { index: 0, offset: 26 }, 'next')).toBe(commence);
  expect(nextFinding(all, { index: 1, offset: 6 }, 'next')).toBe(leverage);
  expect(nextFinding(all, { index: 1, offset: 0 }, 'previous')).toBe(utilise);
  expect(nextFinding(all, { index: 0, offset: 16 }, 'previous')).toBe(leverage);
  expect(nextFinding(all, { index: 0, offset: 3 }, 'previous')).toBe(commence);
  expect(nextFinding(all, undefined, 'previous')).toBe(commence);
  expect(nextFinding([], undefined, 'next')).toBeUndefined();
});

test('hard sentences, which have no mark, are passed over', () => {
  const sentence = { ...leverage, finding: { ...leverage.finding, category: 'sentence' as const } };
  expect(nextFinding([sentence, utilise], { index: 0, offset: 0 })).toBe(utilise);
  expect(nextFinding([sentence], undefined)).toBeUndefined();
});
