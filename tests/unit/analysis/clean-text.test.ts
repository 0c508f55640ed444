import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../lib/analysis/clean-text.ts';

const wall = (length: number) => '\ufffc'.repeat(length);

describe('cleanText', () => {
  test('leaves plain prose as it is', () => {
    expect(cleanText('We meet at 10.')).toEqual({ text: 'We meet at 10.', offsets: undefined });
  });

  test('takes out characters without width and keeps the way back', () => {
    const { text, offsets } = cleanText('\ufeffstake\u00adhol\u200bder');
    expect(text).toBe('stakeholder');
    expect([...(offsets ?? [])]).toEqual([1, 2, 3, 4, 5, 7, 8, 9, 11, 12, 13]);
  });

  test.each([
    ['See https://example.org/plan?a=b.', `See ${wall(28)}.`],
    ['See www.example.org/plan, please', `See ${wall(20)}, please`],
    ['Write to help@example.org (or ring)', `Write to ${wall(16)} (or ring)`],
    ['Follow @example today', `Follow ${wall(8)} today`],
    ['Run `stakeholder.exe` now', `Run ${wall(17)} now`],
    ['a lone ` is a lone `', `a lone ${wall(13)}`],
    ['a lone ` stays', 'a lone ` stays'],
    ['an @ sign', `an ${wall(1)} sign`],
  ])('walls off what is not prose: %s', (before, after) => {
    expect(cleanText(before).text).toBe(after);
  });

  test('keeps the length of the text but for what it takes out, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '@', '://', 'www.', ' ', '`', '\u200b', '.') }), (text) => {
        const visible = text.replaceAll('\u200b', '');
        const clean = cleanText(text);
        expect(clean.text.length).toBe(visible.length);
        clean.offsets?.forEach((offset, at) => {
          expect(text.charAt(offset)).toBe(visible.charAt(at));
        });
      }),
    );
  });
});
