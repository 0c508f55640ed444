import { useCallback, useEffect } from 'react';
import { send } from '../../lib/messaging/messaging.ts';
import type { GlossaryAnswer } from '../../lib/messaging/protocol.ts';
import { onRuleSetChange } from '../shared/on-rule-set-change.ts';
import { useAnswer } from '../shared/use-answer.ts';

/** What a search found, and for what. */
export interface Found extends GlossaryAnswer {
  readonly query: string;
}

/** The glossary's answer to what was typed, the last one standing until the next has come. */
export function useGlossarySearch(typed: string): {
  readonly found: Found | undefined;
  readonly failure: string | undefined;
} {
  const query = typed.trim();
  const {
    answer: found,
    failure,
    askAgain,
  } = useAnswer(
    // An empty query finds nothing, but has the worker get its index ready for the first letter.
    useCallback(async () => ({ query, ...(await ask(query)) }), [query]),
  );
  useEffect(() => onRuleSetChange(askAgain), [askAgain]);
  return { found, failure };
}

/** Asks twice: the browser may stop the worker while it answers, and the second question starts it again. */
function ask(query: string): Promise<GlossaryAnswer> {
  return send('searchGlossary', { query }).catch(() => send('searchGlossary', { query }));
}
