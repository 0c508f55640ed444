import { resolve } from 'node:path';
import { build } from 'vite';
import { compiledStarts } from '../../../scripts/compiled-starts.ts';

/** The program that measures a case, as `buildEngine` leaves it. */
export const BUILT_CASE = resolve('.cache/engine/run-case.js');

/**
 * Bundles the program that measures a case as the extension is bundled: our sources without types, with the words that may
 * begin each phrase worked out before. So memory and time are the checker's, not those of Node taking types out.
 */
export async function buildEngine(): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [compiledStarts],
    build: {
      ssr: resolve(import.meta.dirname, 'run-case.ts'),
      outDir: resolve(BUILT_CASE, '..'),
      emptyOutDir: true,
      minify: true,
    },
  });
}
