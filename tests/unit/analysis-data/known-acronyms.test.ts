import { expect, test } from 'vitest';
import { knownAcronyms } from '../../../lib/analysis/data/known-acronyms.ts';
import { createChecker } from '../../../lib/analysis/index.ts';

const checker = createChecker();
const acronymsIn = (text: string) =>
  checker
    .check({ text, kind: 'paragraph' })
    .findings.filter(({ category }) => category === 'acronym')
    .map((finding) => finding.text);

test('known acronyms are written in upper case', () => {
  expect([...knownAcronyms].filter((acronym) => acronym !== acronym.toUpperCase() || acronym.trim() === '')).toEqual(
    [],
  );
});

test('what everyone knows is not marked', () => {
  expect(acronymsIn('The BBC, the NHS, your GP and the DVLA send a PDF to every MP in the UK.')).toEqual([]);
});

test('what few know is marked', () => {
  expect(acronymsIn('Ask the LADO, the SENCO and the MARAC.')).toEqual(['LADO', 'SENCO', 'MARAC']);
});
