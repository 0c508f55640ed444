import type { Page } from '@playwright/test';

/** An organisation term as a person types it. */
export interface TypedTerm {
  readonly term: string;
  readonly plain: string;
  readonly meaning: string;
}

/** Adds a term on the options page, as a person would, and waits until it stands in the list. */
export async function addTerm(options: Page, { term, plain, meaning }: TypedTerm): Promise<void> {
  await options.getByRole('button', { name: 'Add a term' }).click();
  await options.getByLabel('Term', { exact: true }).fill(term);
  await options.getByLabel('Say instead').fill(plain);
  await options.getByLabel('What it means').fill(meaning);
  await options.getByRole('button', { name: 'Save term' }).click();
  await options.getByRole('row', { name: new RegExp(term) }).waitFor();
}
