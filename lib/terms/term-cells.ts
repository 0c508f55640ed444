import { READERS } from '../shared/reader.ts';
import type { TermField } from './same-term.ts';
import type { Term } from './term.ts';
import { type Column, columnOf, headingKey } from './term-columns.ts';

/** The value of a cell for a field, or what is wrong with it in words. */
export function readCell(field: TermField, cell: string): { readonly value: unknown } | { readonly problem: string } {
  const column = columnOf(field);
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
  return columnOf(field)?.choices?.[value] ?? value;
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
