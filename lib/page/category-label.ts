import type { Category } from '../shared/category.ts';

/** What the card calls each category. */
export const CATEGORY_LABELS: Readonly<Record<Category, string>> = {
  jargon: 'Jargon',
  acronym: 'Acronym',
  sentence: 'Hard to read',
  blanket: 'One size for all',
  promise: 'Promise',
  voice: 'How we speak of people',
  resource: 'Resources',
};
