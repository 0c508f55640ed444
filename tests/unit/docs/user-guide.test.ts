import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../lib/analysis/index.ts';
import { checkText } from '../../../lib/cli/check-text.ts';

const guide = readFileSync('docs/user-guide.md', 'utf8');

describe('the user guide', () => {
  const { readability, findings } = checkText(createChecker(), guide, ['community']);

  test('has a reading age of 11 or lower', () => {
    expect(readability?.readingAge).toBeLessThanOrEqual(11);
  });

  test('passes our own checker', () => {
    expect(findings.map(({ text, message }) => `${text}: ${message}`)).toEqual([]);
  });

  test('shows pictures that are there, each described', () => {
    const pictures = [...guide.matchAll(/!\[(.*?)\]\((.*?)\)/g)];
    expect(pictures.length).toBeGreaterThanOrEqual(6);
    expect(pictures.filter(([, described = '']) => described.length < 30)).toEqual([]);
    expect(pictures.map(([, , file]) => `docs/${file}`).filter((file) => !existsSync(file))).toEqual([]);
  });
});
