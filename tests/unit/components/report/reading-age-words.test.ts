import { describe, expect, test } from 'vitest';
import { readingAgeWords } from '../../../../components/report/reading-age-words.ts';

describe('a reading age in words', () => {
  test.each([
    [5, '5', 'Nearly everyone can read this with ease.'],
    [9.4, '9', 'Nearly everyone can read this with ease.'],
    [9.6, '10', 'Most adults can read this with ease.'],
    [12, '12', 'Many adults can read this. Shorter sentences would reach more.'],
    [14.2, '14', 'Some adults will find this hard going. Shorter sentences help most.'],
    [17.4, '17', 'Many adults will find this hard going. Shorter sentences help most.'],
    [17.5, '18+', 'Most adults will find this hard going. Shorter sentences and everyday words help most.'],
    [23, '18+', 'Most adults will find this hard going. Shorter sentences and everyday words help most.'],
  ])('%d years read as %s', (years, age, meaning) => {
    expect(readingAgeWords(years)).toEqual({ age, meaning });
  });
});
