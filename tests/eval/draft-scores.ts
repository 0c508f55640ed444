import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filledLines } from './eval-files.ts';

/** How well one category's findings fit the labels. */
export interface CategoryScore {
  readonly category: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** `found/labelled`. */
  readonly found: string;
  readonly alarms: number;
}

/**
 * Precision, recall and F1 by category, from what the scorer prints: `found/labelled` by category, and a false alarm a line
 * (document, its categories, its wording). Precision weighs what was found in the category against its false alarms.
 */
export function categoryScores(found: Readonly<Record<string, string>>, alarms: readonly string[]): CategoryScore[] {
  return Object.entries(found)
    .map(([category, share]) => {
      const [right = 0, labelled = 0] = share.split('/').map(Number);
      const wrong = alarms.filter((line) => line.split('\t')[1]?.split(',').includes(category)).length;
      const precision = right / (right + wrong || 1);
      const recall = right / (labelled || 1);
      const f1 = (2 * precision * recall) / (precision + recall || 1);
      return { category, precision, recall, f1, found: share, alarms: wrong };
    })
    .sort((a, b) => (a.category < b.category ? -1 : 1));
}

/** A line on the false alarms in documents written plainly, for sets whose index says which those are. */
export function plainScore(alarms: readonly string[], directory: string): string[] {
  const plain = plainDocuments(directory);
  if (plain.length === 0) return [];
  const count = alarms.filter((line) => plain.includes(line.split('\t')[0] ?? '')).length;
  const words = plain.reduce((sum, id) => sum + wordsIn(join(directory, 'texts', `${id}.txt`)), 0);
  const rate = ((1000 * count) / words).toFixed(2);
  return [`  ${plain.length} plain documents: ${count} false alarms, ${rate} in 1,000 words`];
}

/** Names of the documents whose `kind` is plain in a set's index. */
function plainDocuments(directory: string): string[] {
  const [head = '', ...rows] = filledLines(join(directory, 'index.tsv'));
  const column = head.split('\t').indexOf('kind');
  const cells = rows.map((row) => row.split('\t'));
  return cells.filter((row) => column >= 0 && row[column] === 'plain').map(([id = '']) => id);
}

function wordsIn(path: string): number {
  return existsSync(path) ? readFileSync(path, 'utf8').split(/\s+/).filter(Boolean).length : 0;
}
