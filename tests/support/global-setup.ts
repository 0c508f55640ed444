import { existsSync } from 'node:fs';
import { buildPages } from '../pages/build-pages.ts';
import { EXTENSION_DIR } from './browser.ts';

/** Builds the pages the tests open and tells the test processes where they are; says what to do when the extension is not built. */
export default async function globalSetup(): Promise<void> {
  if (!existsSync(EXTENSION_DIR)) throw new Error('There is no build to test. Run `npm run build` first.');
  process.env.PAGES_DIR = await buildPages();
}
