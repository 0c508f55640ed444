import type { Lesson } from '../../lib/shared/category.ts';

/** The lessons of co-production by name. */
export const LESSON_NAMES: Readonly<Record<Lesson, string>> = {
  language: 'Watch your language',
  blanket: 'No one-size-fits-all',
  promise: 'Honest expectations',
  voice: 'A shared culture',
  resource: 'Proper resourcing',
};
