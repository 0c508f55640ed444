/** The groups who may read a draft. `community` is the default everywhere. */
export const READERS = ['community', 'practice', 'policy', 'academic'] as const;

/** One group of readers. */
export type Reader = (typeof READERS)[number];
