import type { Page } from '@playwright/test';
import type { csvFile } from './many-terms.ts';

/** Opens the import and chooses a file, as a person would. */
export async function chooseFile(options: Page, file: ReturnType<typeof csvFile>): Promise<void> {
  await options.getByRole('button', { name: 'Import…' }).click();
  const chooser = options.waitForEvent('filechooser');
  await options.getByRole('button', { name: 'Choose a file…' }).click();
  await (await chooser).setFiles(file);
}

/** Imports a file whole: chooses it, says yes to the preview, and waits until it is done. */
export async function importFile(options: Page, file: ReturnType<typeof csvFile>): Promise<void> {
  await chooseFile(options, file);
  await options.getByRole('button', { name: /^Import [\d,]+ terms?$/ }).click();
  await options
    .getByRole('status')
    .filter({ hasText: /terms? (added|changed)/ })
    .waitFor();
}
