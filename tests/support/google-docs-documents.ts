import type { BlockSource } from '../pages/google-docs/document-source.ts';

/** Something of everything: several runs to a line, wraps, a list, a table and another font. */
export const MIXED: readonly BlockSource[] = [
  'We lev*er*age what people said, and when the summer is over and everybody is home we will *utilise* it in respect of the hall.',
  'The bus goes to the market on Tuesday morning and comes back in the afternoon, and with the key stakeholders we plan.',
  { kind: 'number', text: 'commence work with _the elderly_ in the hall' },
  {
    table: [
      ['We roll out it.', 'The beneficiaries come.'],
      ['Nothing here', 'We will do it in due course.'],
    ],
  },
  { text: 'Volunteers will run the café.', family: 'Times New Roman', size: 20 },
];
/** What is marked in it, in the order of the document. */
export const MIXED_MARKS = [
  'leverage',
  'utilise',
  'in respect of',
  'key stakeholders',
  'commence',
  'the elderly',
  'roll out',
  'beneficiaries',
  'in due course',
  'Volunteers will run',
];

/** A line that wraps, with “key stakeholders” over the wrap. */
export const WRAPPED =
  'The bus goes to the market on Tuesday morning and comes back again when the key stakeholders met.';

/** Lines in which nothing is marked. */
export function plainLines(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `The bus number ${index} goes to the market on Tuesday morning.`);
}

/** Lines in which nothing is marked and that leave room for one more on their page. */
export function pageBarOneLine(): string[] {
  return [...plainLines(28), 'One line\u000band another.'];
}

/** Lines of which each has an acronym of its own; `acronym` says which. */
export function acronymLines(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `The ${acronym(index)} met.`);
}

/** The acronym in the line of that number, from 0 to 675. */
export function acronym(line: number): string {
  return `ABQ${String.fromCharCode(65 + Math.floor(line / 26), 65 + (line % 26))}`;
}
