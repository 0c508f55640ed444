import { useEffect, useId, useRef, useState } from 'react';
import { send } from '../../lib/messaging/messaging.ts';
import type { TermTrial as Trial, WireTerm } from '../../lib/messaging/protocol.ts';
import { failureMessage } from '../shared/failure.ts';
import { MarkedText } from './marked-text.tsx';
import { effectsOf } from './trial-effects.ts';

/** How long the writer must have stopped typing before the sentence is checked, in milliseconds. */
const PAUSE = 250;

interface TrialState {
  readonly of: string;
  readonly trial?: Trial;
  readonly failure?: string;
}

/** A box to try a term in before it is saved: what it would do to a sentence, by the real checker. */
export function TermTrial({ term, replaces }: { readonly term: WireTerm; readonly replaces: string | undefined }) {
  const [text, setText] = useState('');
  const { trial, failure, of } = useTrial(term, replaces, text);
  const id = useId();
  const effects = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The box stands at the end of a long form: what it shows should be in sight.
    if (of.trim() !== '') effects.current?.scrollIntoView({ block: 'nearest' });
  }, [of]);
  return (
    <div className="trial">
      <label htmlFor={id} className="trial-label">
        Try it
      </label>
      <p id={`${id}-hint`} className="small quiet-text">
        Write a sentence to see what this term would do to it. Nothing of it is kept.
      </p>
      <textarea
        id={id}
        rows={2}
        maxLength={1_000}
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setText(target.value)}
      />
      <div ref={effects} role="status" className="trial-effects">
        {trial?.replaces && (
          <p>
            {term.alwaysFine ? 'It silences' : 'It replaces'} the built-in entry for “{trial.replaces}”.
          </p>
        )}
        {trial && of.trim() !== '' && (
          <>
            <MarkedText text={of} findings={trial.after} />
            <ul>
              {effectsOf(trial).map((effect) => (
                <li key={effect}>{effect}</li>
              ))}
            </ul>
          </>
        )}
        {failure && <p className="problem">{failure}</p>}
      </div>
    </div>
  );
}

/** The effect of the term on the text, a moment after either changed. */
function useTrial(term: WireTerm, replaces: string | undefined, text: string): TrialState {
  const [state, setState] = useState<TrialState>({ of: '' });
  const request = JSON.stringify({ term, ...(replaces !== undefined && { replaces }), text });
  useEffect(() => {
    let isOvertaken = false;
    const asked: { readonly term: WireTerm; readonly replaces?: string; readonly text: string } = JSON.parse(request);
    const ask = async () => {
      const next = await send('tryTerm', asked).then(
        (trial) => ({ of: asked.text, trial }),
        (error: unknown) => ({ of: asked.text, failure: failureMessage(error) }),
      );
      if (!isOvertaken) setState(next);
    };
    const timer = setTimeout(() => void ask(), PAUSE);
    return () => {
      isOvertaken = true;
      clearTimeout(timer);
    };
  }, [request]);
  return state;
}
