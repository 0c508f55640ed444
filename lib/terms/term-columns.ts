import { CATEGORY_LABELS } from '../shared/category-label.ts';
import { READERS } from '../shared/reader.ts';
import type { TermField } from './same-term.ts';
import { PARTS_OF_SPEECH, TERM_CATEGORIES, type Term } from './term.ts';

/** How the cells of a column are read and written. */
interface Column {
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

/** What people call a field of a term: the heading of its column. */
export function fieldHeading(field: TermField): string {
  return BY_FIELD.get(field)?.heading ?? field;
}

/** The field that a heading means, however it is written; undefined for one we do not know. */
export function fieldOf(heading: string): TermField | undefined {
  return BY_HEADING.get(headingKey(heading));
}

function headingKey(heading: string): string {
  return heading
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/don['’]t/g, 'do not')
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** The value of a cell for a field, or what is wrong with it in words. */
export function readCell(field: TermField, cell: string): { readonly value: unknown } | { readonly problem: string } {
  const column = BY_FIELD.get(field);
  switch (column?.kind) {
    case 'list':
      return { value: splitList(cell) };
    case 'flag':
      return flagIn(cell) ?? { problem: `“${cell.trim()}” under “${column.heading}” is neither yes nor no.` };
    case 'choice':
      return choiceIn(cell, column) ?? { problem: noChoice(cell, column, Object.values(column.choices ?? {})) };
    case 'readers':
      return readersIn(cell, column);
    default:
      return { value: cell };
  }
}

/** The cell that stands for a field of a term; `readCell` makes the same of it again. */
export function writeCell(field: TermField, term: Term): string {
  const value = term[field];
  if (value === undefined || value === false) return '';
  if (value === true) return 'yes';
  if (typeof value === 'object') return joinList(value);
  return BY_FIELD.get(field)?.choices?.[value] ?? value;
}

const YES = new Set(['yes', 'y', 'true', '1', 'x', '✓', '✔', 'ja', 'oui']);
const NO = new Set(['', 'no', 'n', 'false', '0', '-', '–']);

function flagIn(cell: string): { readonly value: boolean } | undefined {
  const said = cell.trim().toLowerCase();
  if (YES.has(said)) return { value: true };
  return NO.has(said) ? { value: false } : undefined;
}

function choiceIn(cell: string, { choices = {} }: Column): { readonly value: string | undefined } | undefined {
  const said = headingKey(cell);
  if (said === '') return { value: undefined };
  const found = Object.entries(choices).find(([name, label]) => [headingKey(name), headingKey(label)].includes(said));
  return found && { value: found[0] };
}

function readersIn(cell: string, column: Column): { readonly value: readonly string[] } | { readonly problem: string } {
  const said = cell
    .split(/[;,/\n]/)
    .map(headingKey)
    .filter((name) => name !== '' && name !== 'nobody' && name !== 'nobody else' && name !== 'none');
  if (said.some((name) => name === 'everyone' || name === 'everybody' || name === 'all')) return { value: READERS };
  const wrong = said.find((name) => !READERS.some((reader) => reader === name));
  return wrong === undefined ? { value: said } : { problem: noChoice(wrong, column, READERS) };
}

const noChoice = (said: string, { heading }: Column, choices: readonly string[]) =>
  `“${said.trim()}” under “${heading}” is none of: ${choices.join(', ')}.`;

/** Rows of a list in one cell, with semicolons between; one within a row has a backslash before it. */
function joinList(rows: readonly string[]): string {
  return rows.map((row) => row.replace(/[\\;]/g, String.raw`\$&`)).join('; ');
}

function splitList(cell: string): string[] {
  const rows = cell.match(/(?:\\[\\;]|[^;\n])+/g) ?? [];
  return rows.map((row) => row.replace(/\\([\\;])/g, '$1').trim()).filter((row) => row !== '');
}
