import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** What a browser is answered that asks for an address of a page of ours: the file of that name in its folder, else the page itself. */
export async function pageFile(folder: string, url: string): Promise<{ body: Buffer; contentType: string }> {
  const name = normalize(new URL(url).pathname).split('/').pop() ?? '';
  const type = CONTENT_TYPES[extname(name)];
  const body = await readFile(join(folder, type ? name : 'index.html'));
  return { body, contentType: type ?? 'text/html; charset=utf-8' };
}
