import Papa from 'papaparse';
import { PlainError } from '../shared/plain-error.ts';
import { originalCell } from '../terms/formula-cell.ts';
import type { ImportRow } from '../terms/import-plan.ts';
import type { TermField } from '../terms/same-term.ts';
import { readCell } from '../terms/term-cells.ts';
import { fieldHeading, fieldOf } from '../terms/term-columns.ts';
import { rowsFromJson } from '../terms/terms-json.ts';

/** How a file was understood, for people to see. */
export interface Layout {
  readonly kind: 'json' | 'table';
  /** Headings that were understood, and what as. */
  readonly read: readonly { readonly heading: string; readonly as: string }[];
  /** Headings that were not, or that came twice. */
  readonly left: readonly string[];
  /** False where the first row held no headings: columns are then taken in the order term, say instead, meaning. */
  readonly hasHeadings: boolean;
}

/** The rows of a file and how it was understood. */
export interface FileRows {
  readonly layout: Layout;
  readonly rows: Iterable<ImportRow>;
  /** How many rows there are at most. */
  readonly count: number;
}

/** The surest first: a tab stands in no cell. */
const DELIMITERS = ['\t', ';', ',', '|'] as const;
const WITHOUT_HEADINGS: readonly TermField[] = ['term', 'plain', 'meaning'];

/** Reads a text as JSON, CSV or cells copied from a spreadsheet. Throws `PlainError` when it is nothing of the kind. */
export function readRows(text: string): FileRows {
  const start = text.replace(/^\uFEFF/, '');
  if (start.trim() === '') throw new PlainError('There is nothing in it.');
  return /^\s*[[{]/.test(start) && !/^\s*\[[^"{}\]]*\][,;\t\r\n]/.test(start) ? jsonRows(start) : tableRows(start);
}

function jsonRows(json: string): FileRows {
  const rows = rowsFromJson(json);
  if (!rows) {
    throw new PlainError(
      'This JSON file holds no list of terms, or is cut off. Export one from here to see how it looks.',
    );
  }
  return { layout: { kind: 'json', read: [], left: [], hasHeadings: true }, rows, count: rows.length };
}

function tableRows(text: string): FileRows {
  const [, separator, rest] = /^sep=([;,\t|])\r?\n([\s\S]*)$/i.exec(text) ?? [];
  const { data } = Papa.parse<string[]>(rest ?? text, {
    delimiter: separator ?? delimiterByHeadings(text) ?? '',
    delimitersToGuess: [...DELIMITERS],
    skipEmptyLines: false,
  });
  const offset = rest === undefined ? 0 : 1;
  const first = data.findIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  const fields = columnsOf(data[first] ?? []);
  const hasHeadings = fields.includes('term');
  const columns = hasHeadings ? fields : WITHOUT_HEADINGS;
  const from = hasHeadings ? first + 1 : first;
  return {
    layout: layoutOf(data[first] ?? [], columns, hasHeadings),
    rows: rowsFrom(data, from, offset, columns),
    count: data.length - from,
  };
}

/**
 * The delimiter under which the first row holds the most headings, `Term` among them; undefined where none does. It is
 * surer than counting signs, which cells may hold too.
 */
function delimiterByHeadings(text: string): string | undefined {
  const found = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: 1, skipEmptyLines: 'greedy' });
    const fields = columnsOf(data[0] ?? []);
    return { delimiter, headings: fields.includes('term') ? fields.filter(Boolean).length : 0 };
  });
  const [best] = found.toSorted((one, other) => other.headings - one.headings);
  return best && best.headings > 0 ? best.delimiter : undefined;
}

/** The field of each column; a field named twice counts the first time. */
function columnsOf(headings: readonly string[]): (TermField | undefined)[] {
  const fields = headings.map(fieldOf);
  return fields.map((field, at) => (fields.indexOf(field) === at ? field : undefined));
}

function layoutOf(first: readonly string[], columns: readonly (TermField | undefined)[], hasHeadings: boolean): Layout {
  const named = first.map((cell, at) => ({
    heading: hasHeadings ? cell.trim() : `column ${at + 1}`,
    field: columns[at],
  }));
  return {
    kind: 'table',
    read: named.flatMap(({ heading, field }) => (field ? [{ heading, as: fieldHeading(field) }] : [])),
    left: named.filter(({ field, heading }) => !field && heading !== '').map(({ heading }) => heading),
    hasHeadings,
  };
}

function* rowsFrom(
  data: readonly string[][],
  from: number,
  offset: number,
  columns: readonly (TermField | undefined)[],
): Generator<ImportRow> {
  for (let at = from; at < data.length; at += 1) {
    const cells = data[at] ?? [];
    if (cells.some((cell) => cell.trim() !== '')) yield rowFrom(cells, at + 1 + offset, columns);
  }
}

function rowFrom(cells: readonly string[], row: number, columns: readonly (TermField | undefined)[]): ImportRow {
  const fields: Record<string, unknown> = {};
  let problem: string | undefined;
  columns.forEach((field, at) => {
    const cell = cells[at];
    if (field === undefined || cell === undefined) return;
    const reading = readCell(field, originalCell(cell));
    if ('problem' in reading) problem ??= reading.problem;
    else if (reading.value !== undefined) fields[field] = reading.value;
  });
  return { row, fields, ...(problem !== undefined && { problem }) };
}
