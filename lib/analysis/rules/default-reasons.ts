import type { TermCategory } from '../../terms/term.ts';

/** Why a term of a category is marked, where its entry does not say. */
export const DEFAULT_REASONS: Readonly<Record<TermCategory, string>> = {
  jargon: 'People outside the field may not know this wording.',
  blanket: 'This treats people who differ as if they were all alike.',
  promise: 'Readers may hear more in this than can be kept.',
  voice: 'This talks about people rather than with them.',
  resource: 'This leaves open where the money, staff or time will come from.',
};
