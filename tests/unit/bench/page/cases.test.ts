import { describe, expect, test } from 'vitest';
import { allCases, caseName, EDITORS, shortCases, WORDS } from '../../../bench/page/cases.ts';

describe('the cases', () => {
  test('hold every editor, length, text, caret and way of filling with every other', () => {
    expect(new Set(allCases().map(caseName)).size).toBe(EDITORS.length * WORDS.length * 2 * 2 * 2);
  });

  test('in short hold every length, every editor at the least and the most, and what costs most beside', () => {
    const usual = (editor: string, words: string) =>
      `${editor}, ${words} words, a finding every 50, caret at end, prefilled`;
    expect(shortCases().map(caseName).toSorted()).toEqual(
      [
        ...EDITORS.flatMap((editor) => [usual(editor, '120'), usual(editor, '20,000')]),
        usual('contenteditable', '5,000'),
        'contenteditable, 20,000 words, a finding every 50, caret at end, filled later',
        'contenteditable, 20,000 words, a finding every 50, caret at start, prefilled',
      ].toSorted(),
    );
  });
});
