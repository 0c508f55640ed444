import type { Term } from './term.ts';

const FIELDS = [
  'term',
  'partOfSpeech',
  'category',
  'variants',
  'plain',
  'meaning',
  'knownTo',
  'disliked',
  'alwaysFine',
  'question',
  'advice',
  'why',
  'fineIn',
  'source',
  'note',
] as const satisfies readonly (keyof Term)[];

/** The name of a field of a term. */
export type TermField = (typeof FIELDS)[number];

/** The fields in which two terms differ; a field that is empty and one that is absent are the same. */
export function differences(one: Term, other: Term): readonly TermField[] {
  return FIELDS.filter((field) => textOf(one[field]) !== textOf(other[field]));
}

/** Whether two terms say the same in every field. */
export function isSameTerm(one: Term, other: Term): boolean {
  return FIELDS.every((field) => textOf(one[field]) === textOf(other[field]));
}

function textOf(value: Term[TermField]): string {
  if (value === undefined || value === false || value === '') return '';
  if (typeof value === 'object') return value.length === 0 ? '' : JSON.stringify([...value]);
  return String(value);
}
