import { describe, expect, test } from 'vitest';
import { evidence } from '../../../lib/analysis/data/evidence.ts';
import { builtInTerms, createChecker } from '../../../lib/analysis/index.ts';
import type { Term } from '../../../lib/terms/term.ts';

const checker = createChecker();

/** Names of the rules that mark something in a text. */
const rulesIn = (text: string) => checker.check({ text, kind: 'paragraph' }).findings.map(({ rule }) => rule);
const findingsOf = (term: Term, text: string) =>
  checker.check({ text, kind: 'paragraph' }).findings.filter((finding) => finding.term === term.term);
/** Entries for which something does not hold, by name. */
const failing = (holds: (term: Term) => boolean) => builtInTerms.filter((term) => !holds(term)).map(({ term }) => term);
const textsOf = ({ term, variants = [], plain, meaning, why = '', question = '', advice = '', fineIn = [] }: Term) => [
  term,
  ...variants,
  ...plain,
  ...fineIn,
  meaning,
  why,
  question,
  advice,
];
/** Hyphens and spaces are one to the matcher, and so are -ise and -ize. */
const folded = (wording: string) => wording.toLowerCase().replaceAll('-', ' ').replaceAll('iz', 'is');

describe('the built-in terms', () => {
  test('no two entries claim the same wording in the same word class', () => {
    const wordings = builtInTerms.flatMap(({ term, variants = [], partOfSpeech }) =>
      [term, ...variants].map((wording) => `${folded(wording)} (${partOfSpeech})`),
    );
    expect(wordings.filter((wording, at) => wordings.indexOf(wording) !== at)).toEqual([]);
  });

  test('every entry offers a plain wording or asks a question', () => {
    expect(failing(({ plain, question }) => plain.length > 0 || question !== undefined)).toEqual([]);
  });

  test('every meaning is at most 20 words without a full stop', () => {
    const isShort = (meaning: string) => meaning.split(/\s+/).length <= 20 && !meaning.endsWith('.');
    expect(failing(({ meaning }) => meaning.trim() === meaning && meaning !== '' && isShort(meaning))).toEqual([]);
  });

  test('every question ends as one', () => {
    expect(failing(({ question = '?', advice = '?' }) => question.endsWith('?') && /[?.]$/.test(`${advice}.`))).toEqual(
      [],
    );
  });

  test('no text of an entry is long or loosely spaced', () => {
    expect(failing((term) => textsOf(term).every((text) => text.length <= 120 && text.trim() === text))).toEqual([]);
  });

  test('spelling is British', () => {
    const american =
      /\b(?!(?:sei|capsi|si|pri)z)\w+(?:iz(?:e|es|ed|ing|ation)|yz(?:e|es|ed|ing))\b|\b(?:color|center|behavior)s?\b/i;
    const spelled = (term: Term) => ({ ...term, variants: [] });
    expect(failing((term) => textsOf(spelled(term)).every((text) => !american.test(text)))).toEqual([]);
  });

  test('every fine phrase holds the place of the term', () => {
    expect(failing(({ fineIn = [] }) => fineIn.every((phrase) => phrase.split('~').length === 2))).toEqual([]);
  });

  test('a plain wording is not the term again', () => {
    expect(failing(({ term, plain }) => !plain.includes(term))).toEqual([]);
  });
});

describe('the evidence for who knows a term', () => {
  test('names a term that is there, and says where it was found', () => {
    const names = new Set(builtInTerms.map(({ term }) => term));
    expect(Object.keys(evidence).filter((term) => !names.has(term))).toEqual([]);
    expect(Object.values(evidence).filter((text) => !/^[A-Z“\d].*\(.+\)\.$/.test(text) || text.length > 140)).toEqual(
      [],
    );
  });

  test('stands on the term', () => {
    expect(builtInTerms.find(({ term }) => term === 'holistic')?.evidence).toContain('MPs');
  });
});

describe('the built-in terms at work', () => {
  test('every entry marks its own dictionary form', () => {
    const marksItself = (term: Term) =>
      checker.check({ text: `“Yes” to ${term.term} then`, kind: 'cell' }).findings.length > 0;
    expect(failing(marksItself)).toEqual([]);
  });

  test('no entry is marked in a phrase where it is fine', () => {
    const isQuiet = (term: Term) =>
      (term.fineIn ?? []).every(
        (phrase) => findingsOf(term, `there was ${phrase.replace('~', term.term)} then`).length === 0,
      );
    expect(failing(isQuiet)).toEqual([]);
  });

  const examples = builtInTerms.flatMap((term) => (term.examples ?? []).map((example) => ({ ...example, term })));
  test.each(examples)('$term.term: “$text” is marked: $marked', ({ term, text, marked }) => {
    expect({ text, marked: findingsOf(term, text).length > 0 }).toEqual({ text, marked });
  });

  test('an innocent text stays as it is', () => {
    expect(rulesIn('The bus to the market leaves at nine and comes back at four.')).toEqual([]);
  });
});
