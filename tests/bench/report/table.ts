import type { Compared } from './compare.ts';
import { type Budget, type Row, verdict } from './row.ts';
import { median } from './statistics.ts';

/** A table of text, one list of cells a line. The first line holds the titles. */
export type Cells = readonly (readonly string[])[];

/** A table for each measure, in the order the rows come in. */
export interface MeasureTable {
  readonly title: string;
  readonly cells: Cells;
}

/** Columns that are left out where no row fills them. */
const OPTIONAL = ['bare page', 'other', 'ratio', 'budget', 'verdict', 'earlier', 'now ÷ earlier', 'note'];

/** The rows as tables, one for each part and measure; `earlier` adds the ratio to an earlier run. */
export function tablesOf(rows: readonly Row[], earlier?: ReadonlyMap<Row, Compared>): MeasureTable[] {
  const groups = Map.groupBy(rows, ({ part, measure, unit }) => `${part}: ${measure}${unit ? ` (${unit})` : ''}`);
  return Array.from(groups, ([title, group]) => ({ title, cells: cellsOf(group, earlier) }));
}

function cellsOf(rows: readonly Row[], earlier?: ReadonlyMap<Row, Compared>): Cells {
  const lines = rows.map((row) => lineOf(row, earlier?.get(row)));
  const titles = ['case', 'median', 'from–to', ...OPTIONAL];
  const kept = titles.filter((title) => !OPTIONAL.includes(title) || lines.some((line) => line[title]));
  return [kept, ...lines.map((line) => kept.map((title) => line[title] ?? ''))];
}

function lineOf(row: Row, compared?: Compared): Readonly<Record<string, string>> {
  const { where, values, bare = [], against = [], note = '' } = row;
  return {
    case: where,
    median: values.length === 0 ? '–' : figure(median(values)),
    'from–to': values.length < 2 ? '' : `${figure(Math.min(...values))}–${figure(Math.max(...values))}`,
    'bare page': bare.length === 0 ? '' : figure(median(bare)),
    other: against.length === 0 ? '' : figure(median(against)),
    ratio: against.length === 0 || values.length === 0 ? '' : figure(median(values) / median(against)),
    budget: row.budget ? budgetText(row.budget) : '',
    verdict: verdict(row) ?? '',
    earlier: compared ? figure(compared.earlier) : '',
    'now ÷ earlier': compared ? figure(compared.ratio) : '',
    note,
  };
}

const budgetText = (budget: Budget): string => ('most' in budget ? `≤ ${budget.most}` : `≥ ${budget.least}`);

/** Three significant digits, and no more than the size of the number calls for. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size === 0 ? 0 : 2);
}

/** A table for a terminal. */
export function asText({ title, cells }: MeasureTable): string {
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0))) ?? [];
  const lines = cells.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [title, ...lines.map((line) => `  ${line}`)].join('\n');
}

/** A table for a page of Markdown. */
export function asMarkdown({ title, cells: [titles = [], ...lines] }: MeasureTable): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [`**${title}**`, '', line(titles), line(titles.map(() => '---')), ...lines.map(line)].join('\n');
}
