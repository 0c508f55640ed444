import { resolve } from 'node:path';
import { build } from 'vite';

const SOURCE = resolve(import.meta.dirname);
const TARGET = resolve('.cache/pages');

/** Builds the pages the end-to-end tests open, one folder each, and returns the folder they are in. */
export async function buildPages(): Promise<string> {
  for (const page of ['outlook', 'gmail', 'google-docs', 'bench', 'editors', 'react-field']) {
    await build({
      configFile: false,
      root: resolve(SOURCE, page),
      base: './',
      logLevel: 'error',
      build: {
        outDir: resolve(TARGET, page),
        emptyOutDir: true,
        assetsDir: '',
        modulePreload: false,
        chunkSizeWarningLimit: 1000,
      },
    });
  }
  return TARGET;
}
