import { useCallback, useEffect, useRef, useState } from 'react';
import { failureMessage } from './failure.ts';

/** The answer to a question put to the worker, so far. */
export interface Asked<Answer> {
  readonly answer: Answer | undefined;
  /** Why there is none, in plain words. */
  readonly failure: string | undefined;
  /** Asks again; the old answer stands until the new one comes. */
  readonly askAgain: () => void;
  /** Puts an answer in place that is known already; one still on its way is dropped. */
  readonly show: (answer: Answer) => void;
}

/** Asks when the component appears and whenever `ask` becomes another function; an answer that was overtaken is dropped. */
export function useAnswer<Answer>(ask: () => Promise<Answer>): Asked<Answer> {
  const [state, setState] = useState<Pick<Asked<Answer>, 'answer' | 'failure'>>({
    answer: undefined,
    failure: undefined,
  });
  const latest = useRef(0);
  const askAgain = useCallback(() => {
    latest.current += 1;
    const mine = latest.current;
    const isLatest = () => mine === latest.current;
    ask().then(
      (answer) => isLatest() && setState({ answer, failure: undefined }),
      (error: unknown) => isLatest() && setState(({ answer }) => ({ answer, failure: failureMessage(error) })),
    );
  }, [ask]);
  useEffect(() => {
    askAgain();
    return () => {
      latest.current += 1;
    };
  }, [askAgain]);
  const show = useCallback((answer: Answer) => {
    latest.current += 1;
    setState({ answer, failure: undefined });
  }, []);
  return { ...state, askAgain, show };
}
