import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewOf } from './view-of.ts';

/** Tokens as text, a hyphen before those tied to the one before. */
function tokensOf(text: string): string[] {
  return viewOf(text).tokens.map(({ start, end, joined }) => (joined ? '-' : '') + text.slice(start, end));
}

describe('tokens', () => {
  test.each([
    ['Hard-to-reach groups', ['Hard', '-to', '-reach', 'groups']],
    ['roll\u2011out', ['roll', '-out']],
    ['and/or', ['and', '/', 'or']],
    ["the council's plan", ['the', 'council', "'s", 'plan']],
    ['the council’s plan', ['the', 'council', '’s', 'plan']],
    ["it's fine", ["it's", 'fine']],
    ["residents' views", ['residents', "'", 'views']],
    ['the end.Next begins', ['the', 'end', '.', 'Next', 'begins']],
    ['by e.g. the U.K. plan', ['by', 'e.g.', 'the', 'U.K.', 'plan']],
    ['trees, etc. and so on', ['trees', ',', 'etc', 'and', 'so', 'on']],
    ['at 10:30 on 3.5 acres', ['at', '10:30', 'on', '3.5', 'acres']],
    ['“deep” talk', ['“', 'deep', '”', 'talk']],
    ['staff–user', ['staff', '–', 'user']],
  ])('of %s', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });

  test('have a normal form with straight apostrophes and without invisible characters', () => {
    expect(viewOf('Don’t stake\u00adhold').tokens.map(({ word }) => word.norm)).toEqual(["don't", 'stakehold']);
  });

  test('know how they are written', () => {
    const shapes = viewOf('the Council and ICSs, ICS, A, McKay').tokens.map(({ word }) => word.shape);
    expect(shapes).toEqual([
      'plain',
      'initial',
      'plain',
      'upper',
      'plain',
      'upper',
      'plain',
      'initial',
      'plain',
      'initial',
    ]);
  });

  test('belong to sentences, and a line break alone ends none', () => {
    const text = 'We plan\nto act. You said\n\nno.';
    const view = viewOf(text);
    expect(view.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'We plan\nto act.',
      'You said',
      'no.',
    ]);
    expect(view.tokens.map(({ sentence }) => sentence)).toEqual([0, 0, 0, 0, 0, 1, 1, 2, 2]);
  });

  test('of an empty text are none', () => {
    expect(viewOf('').tokens).toEqual([]);
    expect(viewOf(' \n\u200b ').tokens).toEqual([]);
  });

  test('follow each other inside the text, whatever the text', () => {
    const pieces = fc.constantFrom(
      'a',
      'B',
      '’',
      "'s",
      '-',
      '.',
      ' ',
      '\n',
      '\u00ad',
      '\u200b',
      '\ud800',
      '👍',
      '@',
      'ب',
      '/',
      '(',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: pieces }), fc.string({ unit: 'binary' })), (text) => {
        let end = 0;
        for (const token of viewOf(text).tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });
});
