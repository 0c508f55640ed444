import { CATEGORY_LABELS } from '../shared/category-label.ts';
import type { TermField } from './same-term.ts';
import { PARTS_OF_SPEECH, TERM_CATEGORIES } from './term.ts';

/** How the cells of a column are read and written. */
export interface Column {
  readonly field: TermField;
  /** The heading we write. */
  readonly heading: string;
  /** Other headings people give it, in the form of `headingKey`. */
  readonly names: readonly string[];
  readonly kind: 'text' | 'list' | 'flag' | 'choice' | 'readers';
  readonly choices?: Readonly<Record<string, string>>;
}

const CATEGORY_CHOICES = Object.fromEntries(TERM_CATEGORIES.map((name) => [name, CATEGORY_LABELS[name]]));
const WORD_CLASS_CHOICES = Object.fromEntries(PARTS_OF_SPEECH.map((name) => [name, name]));

/** Every column of a spreadsheet of terms, in the order in which we write them. */
export const COLUMNS: readonly Column[] = [
  {
    field: 'term',
    heading: 'Term',
    kind: 'text',
    names: [
      'word',
      'words',
      'jargon',
      'phrase',
      'acronym',
      'wording',
      'avoid',
      'instead of',
      'do not say',
      'do not use',
      'name',
      'terms',
    ],
  },
  {
    field: 'plain',
    heading: 'Say instead',
    kind: 'list',
    names: [
      'plain',
      'plain wording',
      'plain english',
      'plain words',
      'plainer wording',
      'use instead',
      'use',
      'say',
      'alternative',
      'alternatives',
      'replacement',
      'replacements',
      'suggestion',
      'suggestions',
      'better',
      'replace with',
    ],
  },
  {
    field: 'meaning',
    heading: 'Meaning',
    kind: 'text',
    names: ['what it means', 'definition', 'explanation', 'description', 'means', 'stands for', 'full form'],
  },
  {
    field: 'variants',
    heading: 'Other forms',
    kind: 'list',
    names: [
      'variants',
      'variant',
      'also known as',
      'aka',
      'also',
      'abbreviation',
      'abbreviations',
      'synonyms',
      'spellings',
      'other spellings',
      'other names',
    ],
  },
  {
    field: 'category',
    heading: 'Marked as',
    kind: 'choice',
    choices: CATEGORY_CHOICES,
    names: ['category', 'kind', 'type', 'lesson'],
  },
  {
    field: 'partOfSpeech',
    heading: 'Word class',
    kind: 'choice',
    choices: WORD_CLASS_CHOICES,
    names: ['part of speech', 'partofspeech', 'pos', 'grammar'],
  },
  { field: 'knownTo', heading: 'Known to', kind: 'readers', names: ['knownto', 'readers', 'who knows it', 'audience'] },
  { field: 'disliked', heading: 'Disliked', kind: 'flag', names: ['is disliked', 'offensive', 'people dislike it'] },
  {
    field: 'alwaysFine',
    heading: 'Always fine',
    kind: 'flag',
    names: ['alwaysfine', 'never mark', 'allow', 'allowed', 'fine', 'ok', 'okay'],
  },
  { field: 'question', heading: 'Question to ask', kind: 'text', names: ['question', 'ask'] },
  { field: 'advice', heading: 'Advice', kind: 'text', names: ['how to rewrite'] },
  { field: 'why', heading: 'Why', kind: 'text', names: ['reason', 'why it is marked'] },
  { field: 'fineIn', heading: 'Fine in', kind: 'list', names: ['finein', 'not in', 'exceptions', 'except in'] },
  { field: 'source', heading: 'Source', kind: 'text', names: ['sources', 'reference'] },
  {
    field: 'note',
    heading: 'Note',
    kind: 'text',
    names: ['notes', 'comment', 'comments', 'remarks', 'note for colleagues'],
  },
];

const BY_FIELD = new Map(COLUMNS.map((column) => [column.field, column]));
const BY_HEADING = new Map(
  COLUMNS.flatMap((column) =>
    [column.heading, ...column.names].map((name) => [headingKey(name), column.field] as const),
  ),
);

/** The column of a field. */
export function columnOf(field: TermField): Column | undefined {
  return BY_FIELD.get(field);
}

/** What people call a field of a term: the heading of its column. */
export function fieldHeading(field: TermField): string {
  return BY_FIELD.get(field)?.heading ?? field;
}

/** The field that a heading means, however it is written; undefined for one we do not know. */
export function fieldOf(heading: string): TermField | undefined {
  return BY_HEADING.get(headingKey(heading));
}

/** One spelling for headings that people take for the same. */
export function headingKey(heading: string): string {
  return heading
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/don['’]t/g, 'do not')
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}
