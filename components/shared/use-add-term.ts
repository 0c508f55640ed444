import { useState } from 'react';
import { send } from '../../lib/messaging/messaging.ts';
import { failureMessage } from './failure.ts';

/** Opens the form for a new term of this wording, and says why where that cannot be done. */
export function useAddTerm(term: string): { readonly add: () => void; readonly refusal: string | undefined } {
  const [refusal, setRefusal] = useState<string>();
  const add = () => {
    send('addTerm', { term, category: 'jargon' }).catch((error: unknown) => setRefusal(failureMessage(error)));
  };
  return { add, refusal };
}
