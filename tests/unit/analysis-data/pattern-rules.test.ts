import { describe, expect, test } from 'vitest';
import { patternRules, wordClasses } from '../../../lib/analysis/data/index.ts';
import { createChecker } from '../../../lib/analysis/index.ts';

const checker = createChecker();

describe('the built-in pattern rules', () => {
  test('each has a name of its own, in the family of its category', () => {
    const names = patternRules.map(({ rule }) => rule);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(patternRules.filter(({ rule, category }) => !rule.startsWith(`${category}/`))).toEqual([]);
  });

  test('each says why in one short sentence', () => {
    const isSentence = (message: string) =>
      message.length <= 120 && /^[A-Z“].*[^.]\.$/.test(message) && !/\. /.test(message);
    expect(patternRules.filter(({ message }) => !isSentence(message)).map(({ rule }) => rule)).toEqual([]);
  });

  test('each offers a replacement or asks a question', () => {
    const helps = patternRules.filter(({ replace = [], question }) => replace.length > 0 || question?.endsWith('?'));
    expect(helps).toHaveLength(patternRules.length);
  });

  test('each shows itself at work and keeping quiet', () => {
    const isShown = patternRules.filter(({ examples }) => new Set(examples.map(({ marked }) => marked)).size === 2);
    expect(isShown).toHaveLength(patternRules.length);
  });

  test('no rule has the same pattern twice', () => {
    const patterns = patternRules.flatMap(({ patterns }) => patterns);
    expect(patterns.filter((pattern, at) => patterns.indexOf(pattern) !== at)).toEqual([]);
  });

  const examples = patternRules.flatMap(({ rule, examples }) => examples.map((example) => ({ rule, ...example })));
  test.each(examples)('$rule: “$text” is marked: $marked', ({ rule, text, marked }) => {
    const { findings } = checker.check({ text, kind: 'paragraph' });
    expect({ text, marked: findings.some((finding) => finding.rule === rule) }).toEqual({ text, marked });
  });
});

describe('the word classes', () => {
  test('each is used by a pattern', () => {
    const patterns = patternRules.flatMap(({ patterns }) => patterns).join(' ');
    expect(Object.keys(wordClasses).filter((name) => !patterns.includes(`{${name}}`))).toEqual([]);
  });

  test('entries are lower case, and none stands twice', () => {
    const faults = Object.entries(wordClasses).flatMap(([name, entries]) =>
      entries
        .filter((entry, at) => entry !== entry.toLowerCase() || entries.indexOf(entry) !== at)
        .map((entry) => `${name}: ${entry}`),
    );
    expect(faults).toEqual([]);
  });
});
