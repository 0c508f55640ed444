import { describe, expect, test } from 'vitest';
import { quotationAround } from '../../../lib/analysis/quotations.ts';
import { viewOf } from './view-of.ts';

function quotationsOf(text: string): string[] {
  const { quotations, tokens } = viewOf(text);
  return quotations.map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end));
}

describe('quotations', () => {
  test.each([
    ['He said “leave it to us” and left.', ['leave it to us']],
    ['It is ‘deep’ talk', ['deep']],
    ['It is "deep" talk, "very" so', ['deep', 'very']],
    ["the 'joined-up' plan", ['joined-up']],
    ["the residents' plan and the council's 'vision'", ['vision']],
    ['‘the residents’ plan’ was it', ['the residents']],
    ['an open “quotation', []],
    ['an open “quotation and “another” one', ['another']],
    ['it’s theirs, isn’t it', []],
    ['6" and 7" pipes', []],
    ['“She said ‘no’ to it”', ['She said ‘no’ to it']],
    ['no marks', []],
  ])('in %s', (text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });

  test('are found around a stretch', () => {
    const { quotations } = viewOf('“a b” c “d”');
    expect(quotationAround(quotations, 1, 3)).toEqual({ first: 1, last: 3 });
    expect(quotationAround(quotations, 2, 5)).toBeUndefined();
    expect(quotationAround(quotations, 4, 5)).toBeUndefined();
    expect(quotationAround(quotations, 6, 7)).toEqual({ first: 6, last: 7 });
  });
});
