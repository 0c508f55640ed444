import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { MatrixRow } from './matrix-row.ts';

/** Where the page with the editors is served: the extension runs there. */
export const EDITORS = 'https://outlook.office.com/editors/';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

/** The address of a row's page. */
export function addressOf({ editor, place }: MatrixRow): string {
  return `${EDITORS}?editor=${editor}&in=${place}`;
}

/** What a browser is answered that asks for an address of that page. */
export async function editorsFile(pagesDir: string, url: string): Promise<{ body: Buffer; contentType: string }> {
  const name = normalize(new URL(url).pathname.slice('/editors/'.length)) || 'index.html';
  const file = extname(name) === '' ? 'index.html' : name;
  const contentType = `${TYPES[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`;
  return { body: await readFile(join(pagesDir, 'editors', file)), contentType };
}
