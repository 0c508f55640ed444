import { describe, expect, test } from 'vitest';
import { RecentStates } from '../../../lib/page/recent-states.ts';
import { block, known } from './findings.ts';

/** Of these texts, those whose state is kept after all were kept one after the other. */
function keptOf(texts: readonly string[]): string[] {
  const states = new RecentStates();
  texts.forEach((text, index) => {
    states.keep(known(index, text));
  });
  return texts.filter((text, index) => states.of(block(index, text)));
}

describe('the states met last', () => {
  test('are known by what a block reads, whatever its id', () => {
    const states = new RecentStates();
    const { analysis, ignored, block: met } = known(1, 'We leverage it.', 'leverage');
    states.keep({ analysis, ignored, block: met });
    expect(states.of(block(9, 'We leverage it.'))).toEqual({ analysis, ignored });
    expect(states.of({ ...met, kind: 'heading' })).toBeUndefined();
    states.clear();
    expect(states.of(met)).toBeUndefined();
  });

  test('are a hundred of short blocks', () => {
    const texts = Array.from({ length: 150 }, (_, index) => `Short ${index}`);
    expect(keptOf(texts)).toEqual(texts.slice(50));
  });

  test('are few of long blocks, as when somebody types in a long paragraph', () => {
    const texts = Array.from({ length: 30 }, (_, index) => 'x'.repeat(3000 + index));
    expect(keptOf(texts)).toEqual(texts.slice(27));
  });
});
