import { useCallback, useEffect, useState } from 'react';
import { send } from '../../lib/messaging/messaging.ts';
import type { TermPage } from '../../lib/messaging/protocol.ts';
import { onRuleSetChange } from '../shared/on-rule-set-change.ts';
import { type Asked, useAnswer } from '../shared/use-answer.ts';

/** A column the list can be sorted by. */
export type TermSort = 'term' | 'plain' | 'meaning' | 'category';

/** Which part of the organisation's terms is looked at. */
export interface TermView {
  readonly query: string;
  readonly sort: TermSort;
  readonly isDescending: boolean;
  readonly from: number;
}

/** How long the writer must have stopped typing before the list is searched, in milliseconds. */
const PAUSE = 120;

/** How many rows are shown at once. */
export const PAGE_ROWS = 20;

const START: TermView = { query: '', sort: 'term', isDescending: false, from: 0 };

/** The organisation's terms, a page at a time, kept up with changes made anywhere. */
export interface UsedTermPage extends Pick<Asked<TermPage>, 'failure' | 'askAgain'> {
  /** Absent until it has come. */
  readonly page: TermPage | undefined;
  readonly view: TermView;
  /** Looks at another part; a new search or order begins at the first row. */
  readonly look: (view: Partial<TermView>) => void;
}

/** The page of terms that is looked at. */
export function useTermPage(): UsedTermPage {
  const [view, setView] = useState(START);
  const [asked, setAsked] = useState(START);
  useEffect(() => {
    if (view === asked) return;
    const timer = setTimeout(() => setAsked(view), view.query === asked.query ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [view, asked]);
  const ask = useCallback(() => send('termPage', { ...asked, count: PAGE_ROWS }), [asked]);
  const { answer, failure, askAgain } = useAnswer(ask);
  useEffect(() => onRuleSetChange(askAgain), [askAgain]);
  const look = useCallback((part: Partial<TermView>) => setView((now) => ({ ...now, from: 0, ...part })), []);
  // The last page may have lost its rows to a deletion.
  useEffect(() => {
    if (answer && answer.rows.length === 0 && answer.found > 0) setView((now) => ({ ...now, from: 0 }));
  }, [answer]);
  return { page: answer, view, look, failure, askAgain };
}
