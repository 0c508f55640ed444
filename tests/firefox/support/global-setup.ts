import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { findFirefox, OLDEST_FIREFOX } from '../../../scripts/firefox.mjs';
import { buildPages } from '../../pages/build-pages.ts';
import { FIREFOX_EXTENSION } from './firefox.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether there is a Firefox to test in. */
    hasFirefox: boolean;
    /** Folder of the built pages that tests open. */
    pagesDir: string;
  }
}

/** Builds the pages the tests open; says so plainly where there is no Firefox to open them in. */
export default async function globalSetup({ provide }: TestProject): Promise<void> {
  const hasFirefox = findFirefox() !== undefined;
  provide('hasFirefox', hasFirefox);
  if (!hasFirefox) {
    process.stdout.write(
      `\nNOT TESTED: no Firefox ${OLDEST_FIREFOX} or newer. Install one, or set FIREFOX_PATH to its program.\n\n`,
    );
    provide('pagesDir', '');
    return;
  }
  if (!existsSync(FIREFOX_EXTENSION)) throw new Error('There is no build to test. Run `npm run build:firefox` first.');
  provide('pagesDir', await buildPages());
}
