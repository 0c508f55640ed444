/** What a finding is about. The order is the order in which surfaces list them. */
export const CATEGORIES = ['jargon', 'acronym', 'sentence', 'blanket', 'promise', 'voice', 'resource'] as const;

/** One of the seven kinds of finding. */
export type Category = (typeof CATEGORIES)[number];

/** The five lessons of co-production that the categories serve, in the order surfaces list them. */
export const LESSONS = ['language', 'blanket', 'promise', 'voice', 'resource'] as const;

/** One of the five lessons. */
export type Lesson = (typeof LESSONS)[number];

/** The lesson a category belongs to: jargon, acronyms and hard sentences are all "watch your language". */
export function lessonOf(category: Category): Lesson {
  return category === 'jargon' || category === 'acronym' || category === 'sentence' ? 'language' : category;
}
