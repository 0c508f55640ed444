/** A reading age in words. */
export interface ReadingAgeWords {
  readonly age: string;
  readonly meaning: string;
}

/** From this age on the figure tells of the formula, not of readers. */
const GROWN_UP = 18;

const BANDS: readonly { readonly to: number; readonly meaning: string }[] = [
  { to: 9, meaning: 'Nearly everyone can read this with ease.' },
  { to: 11, meaning: 'Most adults can read this with ease.' },
  { to: 13, meaning: 'Many adults can read this. Shorter sentences would reach more.' },
  { to: 15, meaning: 'Some adults will find this hard going. Shorter sentences help most.' },
  { to: 17, meaning: 'Many adults will find this hard going. Shorter sentences help most.' },
];
const HARDEST = 'Most adults will find this hard going. Shorter sentences and everyday words help most.';

/** What a reading age in years means for the people who will read the draft. */
export function readingAgeWords(years: number): ReadingAgeWords {
  const age = Math.round(years);
  const meaning = BANDS.find(({ to }) => age <= to)?.meaning ?? HARDEST;
  return { age: age >= GROWN_UP ? `${GROWN_UP}+` : String(age), meaning };
}
