import type { Category } from './category.ts';

/** What every surface calls each category. */
export const CATEGORY_LABELS: Readonly<Record<Category, string>> = {
  jargon: 'Jargon',
  acronym: 'Acronym',
  sentence: 'Hard to read',
  blanket: 'One size for all',
  promise: 'Promise',
  voice: 'How we speak of people',
  resource: 'Resources',
};
