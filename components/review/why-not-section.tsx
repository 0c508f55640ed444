import { type FormEvent, useState } from 'react';
import type { Passage } from '../../lib/messaging/draft-messages.ts';
import { send as sendToWorker } from '../../lib/messaging/messaging.ts';
import type { Explanation } from '../../lib/report/silence.ts';
import type { MirroredDraft } from '../shared/draft-mirror.ts';
import { failureMessage } from '../shared/failure.ts';
import { useAddTerm } from '../shared/use-add-term.ts';
import type { WatchedDraft } from '../shared/use-draft.ts';
import { type WhyNot, whyNot } from './why-not.ts';

/** What the section asks, and of which draft. */
export interface WhyNotSectionProps {
  readonly draft: MirroredDraft;
  readonly send: WatchedDraft['send'];
}

const NOT_FOUND = 'Select some words in the draft first, or type them as they stand there.';

/** Says which rule kept quiet about some wording and why, or that no rule knows it. */
export function WhyNotSection({ draft, send }: WhyNotSectionProps) {
  const [typed, setTyped] = useState('');
  /** What the worker said of which passage; what becomes of a finding the draft decides, as it is now. */
  const [asked, setAsked] = useState<{ readonly passage: Passage; readonly explanation: Explanation }>();
  const [failure, setFailure] = useState('');
  const ask = async (wording: string) => {
    const { passage, isDone, words } = await send({ passage: wording });
    setAsked(undefined);
    if (!passage) return setFailure(isDone || words === '' ? NOT_FOUND : words);
    try {
      setAsked({ passage, explanation: await sendToWorker('explainBlock', passage.block) });
      setFailure('');
    } catch (error) {
      setFailure(failureMessage(error));
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void ask(typed.trim());
  };
  return (
    <section className="panel" aria-labelledby="why-not">
      <h2 id="why-not">Why is this not marked?</h2>
      <p className="small quiet-text">Select words in the draft and ask. Or type them here as they stand there.</p>
      <form className="why-not-form" onSubmit={submit}>
        <button type="button" onClick={() => void ask('')}>
          Ask about the selected words
        </button>
        <input
          aria-label="Wording to ask about"
          placeholder="Or type the wording"
          maxLength={200}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit" disabled={typed.trim() === ''}>
          Ask about this
        </button>
      </form>
      <div role="status">
        {failure && <p>{failure}</p>}
        {asked && <Answer answer={whyNot(asked.passage, asked.explanation, draft)} />}
      </div>
    </section>
  );
}

/** The longest wording that a term may have, in UTF-16 code units. */
const MAX_TERM = 80;

function Answer({ answer: { wording, reasons, isUnknown } }: { readonly answer: WhyNot }) {
  return (
    <div className="why-not-answer">
      <ul>
        {isUnknown && <li>No rule knows “{shortened(wording)}”.</li>}
        {reasons.map(({ about, words }) => (
          <li key={`${about}\n${words}`}>
            <b>{shortened(about)}</b>: {words}
          </li>
        ))}
      </ul>
      {isUnknown && wording.length <= MAX_TERM && <AddTerm term={wording} />}
    </div>
  );
}

function AddTerm({ term }: { readonly term: string }) {
  const { add, refusal } = useAddTerm(term);
  return (
    <>
      <button type="button" onClick={add}>
        Add it as a term
      </button>
      {refusal && <p role="alert">{refusal}</p>}
    </>
  );
}

const shortened = (text: string) => (text.length <= MAX_TERM ? text : `${text.slice(0, MAX_TERM)}…`);
