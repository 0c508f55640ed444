import { useEffect, useState } from 'react';

/** How long the button says that it copied, in milliseconds. */
const SAID_FOR = 2_000;

/** Copies wording for the writer to paste. */
export function CopyButton({ text }: { readonly text: string }) {
  const [outcome, setOutcome] = useState('');
  useEffect(() => {
    if (outcome === '') return;
    const timer = setTimeout(() => setOutcome(''), SAID_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('Copied'),
      () => setOutcome('Not copied'),
    );
  return (
    <span className="copy">
      <span role="status" className="small quiet-text">
        {outcome}
      </span>
      <button type="button" className="quiet" onClick={copy}>
        Copy<span className="unseen"> “{text}”</span>
      </button>
    </span>
  );
}
