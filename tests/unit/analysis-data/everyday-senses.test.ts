import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { everydaySenses } from '../../../lib/analysis/data/everyday-senses.ts';
import { builtInTerms, createChecker } from '../../../lib/analysis/index.ts';

const checker = createChecker();
const rows = readFileSync('tests/corpus/everyday.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [term: string, sentence: string]);

test.each(rows)('“%s” is left alone in: %s', (term, text) => {
  const { analysis, silences } = checker.explain({ text, kind: 'paragraph' });
  const rule = `term/${term.replaceAll(' ', '-')}`;
  expect(analysis.findings.filter((finding) => finding.rule === rule)).toEqual([]);
  expect(silences.some((silence) => silence.rule === rule)).toBe(true);
});

test('each everyday sense is that of a built-in term', () => {
  const terms = new Set(builtInTerms.map(({ term }) => term));
  expect(Object.keys(everydaySenses).filter((term) => !terms.has(term))).toEqual([]);
});

test('the words that show a sense are single words in lower case, each once', () => {
  const unfit = Object.values(everydaySenses).filter((words) => {
    const list = words.split(' ');
    return words !== words.toLowerCase() || list.includes('') || new Set(list).size < list.length;
  });
  expect(unfit).toEqual([]);
});

test('a term without such a word beside it is marked', () => {
  const { findings } = checker.check({ text: 'The plan has lost momentum.', kind: 'paragraph' });
  expect(findings.map(({ rule }) => rule)).toEqual(['term/momentum']);
});
