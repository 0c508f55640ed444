import { readFileSync, writeFileSync } from 'node:fs';
import type { Run } from './run-file.ts';
import { asMarkdown, tablesOf } from './table.ts';

const BEGIN = '<!-- figures: written by `npm run bench -- --docs` -->';
const END = '<!-- end of figures -->';

/** Puts a run's figures into a page of Markdown, between the two comments that mark the place. Throws when they are not there. */
export function writeIntoPage(path: string, run: Run): void {
  writeFileSync(path, withFigures(readFileSync(path, 'utf8'), run));
}

/** The page with a run's figures in place of those it holds. */
export function withFigures(page: string, { date, machine, rows }: Run): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`The page has no place for figures: “${BEGIN}” … “${END}”.`);
  const facts = Object.entries({ measured: date.slice(0, 10), ...machine }).map(([name, fact]) => `${name} ${fact}`);
  const figures = [`${facts.join(' · ')}.`, ...tablesOf(rows).map(asMarkdown)].join('\n\n');
  return `${page.slice(0, begin)}${BEGIN}\n\n${figures}\n\n${page.slice(end)}`;
}
