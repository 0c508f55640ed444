import type { ImportRow } from './import-plan.ts';
import type { Term } from './term.ts';

/** Terms as a JSON file that `rowsFromJson` reads back the same. */
export function termsToJson(terms: readonly Term[]): string {
  return `${JSON.stringify({ format: 'common-ground-terms', version: 1, terms }, undefined, 1)}\n`;
}

/** The entries of a JSON file: a list of terms, or an object that holds one under `terms`; undefined when it is neither. */
export function rowsFromJson(json: string): ImportRow[] | undefined {
  const entries = entriesIn(json);
  return entries?.map((entry, index) => {
    const row = index + 1;
    const isObject = typeof entry === 'object' && entry !== null && !Array.isArray(entry);
    return isObject
      ? { row, fields: entry as Readonly<Record<string, unknown>> }
      : { row, fields: {}, problem: 'This entry is not a term.' };
  });
}

function entriesIn(json: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(json);
    if (Array.isArray(value)) return value;
    const { terms } = (value ?? {}) as { terms?: unknown };
    return Array.isArray(terms) ? terms : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
