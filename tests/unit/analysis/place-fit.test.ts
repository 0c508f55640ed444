import { describe, expect, test } from 'vitest';
import type { Form } from '../../../lib/analysis/inflection.ts';
import { asksFor, fitsPlace } from '../../../lib/analysis/place-fit.ts';
import type { PartOfSpeech } from '../../../lib/terms/term.ts';
import { viewOf } from './view-of.ts';

/** The place of a word in a text. */
function placeOf(word: string, text: string) {
  const view = viewOf(text);
  const from = view.tokens.findIndex((token) => token.word.norm === word);
  return { view, from, to: from + 1 };
}

describe('a word class is asked for', () => {
  test.each<[PartOfSpeech, Form, string, boolean]>([
    ['noun', 'base', 'We see the pilot here.', true],
    ['noun', 'base', 'A national pilot begins.', true],
    ['noun', 'plural', 'Our pilot begins.', true],
    ['noun', 'plural', 'The team pilot begins.', false],
    ['noun', 'base', 'We will pilot it.', false],
    ['noun', 'base', 'Teams pilot the change.', false],
    ['noun', 'base', 'Pilot begins.', false],
    ['verb', 'base', 'We will pilot bins.', true],
    ['verb', 'base', 'Teams pilot the change.', true],
    ['verb', 'base', 'The pilot begins.', false],
    ['adjective', 'base', 'The pilot begins.', false],
  ])('%s, %s: %s %s', (partOfSpeech, form, text, expected) => {
    expect(asksFor(partOfSpeech, form, placeOf('pilot', text))).toBe(expected);
  });
});

describe('a replacement', () => {
  test.each<[string, PartOfSpeech, Form, string, boolean]>([
    ['use', 'verb', 'base', 'We can leverage it.', true],
    ['use', 'verb', 'base', 'The leverage group met.', false],
    ['used', 'verb', 'past', 'The leverage group met.', true],
    ['built on', 'verb', 'past', 'The leverage group met.', false],
    ['good example', 'noun', 'base', 'The leverage services met.', false],
    ['example', 'noun', 'base', 'The leverage services met.', true],
    ['good example', 'noun', 'base', 'The leverage met.', true],
    ['made to measure', 'adjective', 'base', 'A leverage plan.', false],
    ['made to measure', 'adjective', 'base', 'It is leverage.', true],
    ['made to measure', 'adjective', 'base', 'It is leverage and good.', true],
    ['special', 'adjective', 'base', 'A leverage plan.', true],
    ['work with', 'verb', 'base', 'We leverage with you.', false],
    ['soon', 'adverb', 'base', 'We go leverage now.', true],
  ])('%s (%s, %s) in "%s" fits: %s', (wording, partOfSpeech, form, text, expected) => {
    expect(fitsPlace(wording, partOfSpeech, form, placeOf('leverage', text))).toBe(expected);
  });
});
