import type { SaveOutcome } from './use-organisation-terms.ts';

/** Why a term could not be saved, in one sentence; undefined when it was. */
export function refusalOf(outcome: SaveOutcome): string | undefined {
  if (outcome.saved) return undefined;
  return 'failure' in outcome ? outcome.failure : Object.values(outcome.problems)[0];
}
