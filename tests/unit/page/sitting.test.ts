import { describe, expect, test } from 'vitest';
import { Sitting } from '../../../lib/page/sitting.ts';
import { NO_COUNTS } from '../../../lib/report/add-counts.ts';

const words = (count: number) => ({ ...NO_COUNTS, words: count });

describe('where a sitting began', () => {
  test('is how the draft read before the writer changed it', () => {
    const sitting = new Sitting();
    const begun = [words(40), words(90)].map((counts) => {
      sitting.checked(counts);
      return sitting.begun?.words;
    });
    sitting.touched();
    sitting.checked(words(120));
    expect([...begun, sitting.begun?.words]).toEqual([40, 90, 90]);
  });

  test('of an empty draft is the first state that is long enough to tell a reading age', () => {
    const sitting = new Sitting();
    sitting.checked(words(0));
    sitting.touched();
    const begun = [12, 34, 80].map((count) => {
      sitting.checked(words(count));
      return sitting.begun?.words;
    });
    expect(begun).toEqual([12, 34, 34]);
  });

  test('of a draft changed before it was checked is its first checked state', () => {
    const sitting = new Sitting();
    sitting.touched();
    expect(sitting.begun).toBeUndefined();
    sitting.checked(words(50));
    sitting.checked(words(60));
    expect(sitting.begun?.words).toBe(50);
  });
});
