import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shifted, textChange } from '../../../lib/page/text-change.ts';

/** Where the first `wording` of `before` stands in `after`. */
function follow(before: string, after: string, wording: string): string | undefined {
  const start = before.indexOf(wording);
  const place = shifted(start, start + wording.length, textChange(before, after), after);
  return place && after.slice(place.start, place.end);
}

describe('the change between two texts', () => {
  test('is the smallest stretch with every difference', () => {
    expect(textChange('We met people.', 'We met all people.')).toEqual({ start: 7, oldEnd: 7, newEnd: 11 });
    expect(textChange('aaa', 'aa')).toEqual({ start: 2, oldEnd: 3, newEnd: 2 });
    expect(textChange('same', 'same')).toEqual({ start: 4, oldEnd: 4, newEnd: 4 });
  });

  test('turns the one text into the other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const { start, oldEnd, newEnd } = textChange(before, after);
        expect(before.slice(0, start) + after.slice(start, newEnd) + before.slice(oldEnd)).toBe(after);
      }),
    );
  });
});

describe('wording around a change', () => {
  test('stays before it and moves behind it', () => {
    expect(follow('We leverage it.', 'We leverage it all.', 'leverage')).toBe('leverage');
    expect(follow('We leverage it.', 'Now we leverage it.', 'leverage')).toBe('leverage');
  });

  test('is gone when the change is in it', () => {
    expect(follow('We leverage it.', 'We levrage it.', 'leverage')).toBeUndefined();
    expect(follow('We leverage it.', 'We it.', 'leverage')).toBeUndefined();
  });

  test('is gone when a letter is put right beside it, and stays beside a space or a full stop', () => {
    expect(follow('We leverage it.', 'We leverages it.', 'leverage')).toBeUndefined();
    expect(follow('We leverage it.', 'We xleverage it.', 'leverage')).toBeUndefined();
    expect(follow('We leverage', 'We leverage ', 'leverage')).toBe('leverage');
    expect(follow('We leverage', 'We leverage.', 'leverage')).toBe('leverage');
    expect(follow('We leverage it', 'We leverageit', 'leverage')).toBeUndefined();
  });

  test('always reads as before', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 20 });
    fc.assert(
      fc.property(text, text, fc.nat(20), fc.nat(20), (before, after, from, length) => {
        const place = shifted(from, from + length, textChange(before, after), after);
        if (place && from + length <= before.length) {
          expect(after.slice(place.start, place.end)).toBe(before.slice(from, from + length));
        }
      }),
    );
  });
});
