import { describe, expect, test } from 'vitest';
import { patternRules } from '../../../lib/analysis/data/index.ts';
import { builtInTerms, createChecker } from '../../../lib/analysis/index.ts';
import { inflect } from '../../../lib/analysis/inflection.ts';
import type { Finding } from '../../../lib/report/finding.ts';
import type { Term } from '../../../lib/terms/term.ts';
import { proseBlocks } from '../../bench/prose.ts';

const checker = createChecker();
const findingsIn = (text: string) => checker.check({ text, kind: 'paragraph' }).findings;
/** Whether a card has something to say and something to do. */
const helps = ({ message, suggestions }: Finding) =>
  /^[A-Z0-9“].+\.$/.test(message) && suggestions.some(({ kind, text }) => kind !== 'ask' || text.includes('?'));
const helpless = (texts: readonly string[]) =>
  texts.flatMap((text) =>
    findingsIn(text)
      .filter((finding) => !helps(finding))
      .map(({ rule, text: wording }) => `${rule}: ${wording}`),
  );

/** Sentences with a term in each of its forms, after words that ask for this form. */
function framesOf({ term, partOfSpeech }: Term): string[] {
  const [first = '', ...rest] = term.split(' ');
  const form = (name: 'third' | 'past' | 'gerund') => [inflect(first, name), ...rest].join(' ');
  if (partOfSpeech === 'verb') {
    return [
      `They ${term} it.`,
      `She ${form('third')} it.`,
      `It was ${form('past')} by us.`,
      `We are ${form('gerund')} it.`,
    ];
  }
  if (partOfSpeech === 'noun')
    return [`Each ${term} is new.`, `A ${term} was there.`, `Many ${inflect(term, 'plural')} are new.`];
  return [`It is ${term}.`, `The ${term} thing is here.`, `It was ${term} a plan.`];
}

describe('no finding leaves the checker without a reason and a replacement or a question', () => {
  test('in the examples of every rule and term', () => {
    const examples = [...patternRules, ...builtInTerms].flatMap(({ examples = [] }) => examples);
    expect(helpless(examples.map(({ text }) => text))).toEqual([]);
  });

  test('wherever a built-in term stands in a sentence', () => {
    expect(helpless(builtInTerms.flatMap(framesOf))).toEqual([]);
  });

  test('in 300,000 characters of prose', () => {
    expect(helpless(proseBlocks(300_000))).toEqual([]);
  });
});
