import type { Reader } from '../../lib/shared/reader.ts';

/** The groups of readers by name, and who they are. */
export const READER_NAMES: Readonly<Record<Reader, { readonly name: string; readonly who: string }>> = {
  community: { name: 'Community', who: 'people who live with what is decided' },
  practice: { name: 'Practice', who: 'people who run and deliver services' },
  policy: { name: 'Policy', who: 'people who write policy for a living' },
  academic: { name: 'Academic', who: 'people who study it' },
};
