import type { WireTerm } from '../../lib/messaging/protocol.ts';

/** A whole organisation term, with the fields that a test cares about. */
export function organisationTerm(fields: Partial<WireTerm> = {}): WireTerm {
  return {
    term: 'hotdesk',
    partOfSpeech: 'noun',
    category: 'jargon',
    variants: [],
    plain: ['shared desk'],
    meaning: 'a desk that several people share',
    knownTo: [],
    ...fields,
  };
}
