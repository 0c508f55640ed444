import { describe, expect, test } from 'vitest';
import { allCases, caseName, EDITORS, shortCases, WORDS } from '../../../bench/page/cases.ts';

describe('the cases', () => {
  test('hold every editor, length, text, caret and way of filling with every other', () => {
    expect(new Set(allCases().map(caseName)).size).toBe(EDITORS.length * WORDS.length * 2 * 2 * 2);
  });

  test('in short hold every editor and length, and each other choice once', () => {
    const names = shortCases().map(caseName);
    for (const editor of EDITORS)
      for (const words of WORDS) {
        expect(names).toContain(caseName({ editor, words, findings: true, caret: 'end', prefilled: true }));
      }
    expect(names.slice().filter((name) => /clean|caret at start|filled later/.test(name))).toEqual([
      'contenteditable, 20,000 words, a finding every 50, caret at end, filled later',
      'contenteditable, 20,000 words, a finding every 50, caret at start, prefilled',
      'contenteditable, 20,000 words, clean, caret at end, prefilled',
    ]);
  });
});
