import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knownAcronyms } from '../../../lib/analysis/data/known-acronyms.ts';
import { longForms, wordLike } from '../../../lib/analysis/data/long-forms.ts';

const entries = [...longForms].flatMap(([letters, forms]) => forms.map((form) => ({ letters, form })));
/** Letters that stand for several things. */
const PLURALS = ['ALN', 'ASN', 'CAMHS', 'CSV', 'FSM', 'MAPPA', 'PMLD', 'SEN', 'SEND', 'SLCN', 'TOR'];

/** The letters as they are spoken: *F2F* is "face to face", *R&D* is "research and development". */
const spoken = (letters: string) =>
  letters.toLowerCase().replaceAll('2', 't').replaceAll('4', 'f').replaceAll('&', 'a');

/** Whether the letters stand in the words in their order, the first at the beginning of a word. */
function lettersStandIn({ letters, form }: { letters: string; form: string }): boolean {
  const [first = '', ...rest] = spoken(letters);
  return new RegExp(`\\b${first}.*?${rest.join('.*?')}`, 'i').test(form);
}

/** Judged by the ending of the word before the first preposition, or of the last; names have a capital there. */
function isPlural({ form }: { form: string }): boolean {
  const [noun = ''] = form.split(/ (?:of|for|to|against|in|with|from) /);
  const last = noun.split(/[ -]/).at(-1) ?? '';
  return /^[a-z]+s$/.test(last) && !/(?:ss|us|is|ics|gas)$/.test(last);
}

test('a key is the letters in upper case', () => {
  expect([...longForms.keys()].filter((letters) => !/^[A-Z0-9&]{2,8}$/.test(letters))).toEqual([]);
});

test('the letters stand in the long form in their order', () => {
  expect(entries.filter((entry) => !lettersStandIn(entry))).toEqual([]);
});

test('every line of the table is one entry, and no letters stand in it twice', () => {
  const source = readFileSync('lib/analysis/data/long-forms.ts', 'utf8');
  const lines = [...source.matchAll(/^ {4}([A-Z0-9&]{2,8}) /gm)].map(([, letters]) => letters);
  expect(lines).toEqual([...longForms.keys()]);
});

test('no long form stands twice beside the same letters', () => {
  expect(
    [...longForms].filter(([, forms]) => new Set(forms.map((form) => form.toLowerCase())).size < forms.length),
  ).toEqual([]);
});

test('what everyone knows is not spelled out', () => {
  expect([...longForms.keys()].filter((letters) => knownAcronyms.has(letters))).toEqual([]);
});

test('a long form is one to ten words with single spaces between', () => {
  expect(entries.filter(({ form }) => !/^\S+(?: \S+){0,9}$/.test(form))).toEqual([]);
});

test('a common noun is singular unless the letters stand for several things', () => {
  expect([...new Set(entries.filter(isPlural).map(({ letters }) => letters))].sort()).toEqual(PLURALS);
});

test('word-like abbreviations have one capital and stand in the table', () => {
  expect([...wordLike].filter((word) => !/^[A-Z][a-z]+$/.test(word) || !longForms.has(word.toUpperCase()))).toEqual([]);
});
