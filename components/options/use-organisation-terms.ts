import { useCallback, useEffect, useState } from 'react';
import { send } from '../../lib/messaging/messaging.ts';
import type { SaveTermAnswer, WireTerm } from '../../lib/messaging/protocol.ts';
import { failureMessage } from '../shared/failure.ts';
import { onRuleSetChange } from '../shared/on-rule-set-change.ts';
import { type Asked, useAnswer } from '../shared/use-answer.ts';

/** How saving ended: as the worker says, or a failure in plain words. */
export type SaveOutcome = SaveTermAnswer | { readonly saved: false; readonly failure: string };

/** The organisation's terms, kept up with changes made anywhere. */
export interface OrganisationTerms extends Pick<Asked<readonly WireTerm[]>, 'failure' | 'askAgain'> {
  /** Absent until they have come. */
  readonly terms: readonly WireTerm[] | undefined;
  readonly save: (term: WireTerm, replaces?: string) => Promise<SaveOutcome>;
  /** Whether it was deleted. */
  readonly remove: (term: string) => Promise<boolean>;
}

const ask = () => send('organisationTerms');

/** The organisation's terms and what can be done to them. */
export function useOrganisationTerms(): OrganisationTerms {
  const { answer, failure, askAgain } = useAnswer(ask);
  const [refusal, setRefusal] = useState<string>();
  useEffect(() => onRuleSetChange(askAgain), [askAgain]);
  const save = useCallback(
    async (term: WireTerm, replaces?: string): Promise<SaveOutcome> => {
      try {
        return await send('saveTerm', { term, ...(replaces !== undefined && { replaces }) });
      } catch (error) {
        return { saved: false, failure: failureMessage(error) };
      } finally {
        askAgain();
      }
    },
    [askAgain],
  );
  const remove = useCallback(
    async (term: string) => {
      const refused = await send('deleteTerm', { term }).then(() => undefined, failureMessage);
      setRefusal(refused);
      askAgain();
      return refused === undefined;
    },
    [askAgain],
  );
  return { terms: answer, failure: refusal ?? failure, askAgain, save, remove };
}
