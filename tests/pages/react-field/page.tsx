import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** How long after the page is there the draft of the second field is, in milliseconds. */
const LATE = 300;

/** What React holds of each field, for tests to compare with what the field shows. */
export interface FieldStates {
  draft: string;
  late: string;
  stubborn: string;
}

declare global {
  interface Window {
    fieldStates: FieldStates;
  }
}

const AREA = { display: 'block', width: 500, height: 90 };
const STUBBORN = 'We will utilise it.';

function Fields() {
  const [draft, setDraft] = useState('Dear all\n\nWe will utilise it.');
  const [late, setLate] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setLate('They leverage it.'), LATE);
    return () => clearTimeout(timer);
  }, []);
  window.fieldStates = { draft, late, stubborn: STUBBORN };
  return (
    <form>
      <textarea aria-label="Draft" style={AREA} value={draft} onChange={({ target }) => setDraft(target.value)} />
      <textarea aria-label="Late" style={AREA} value={late} onChange={({ target }) => setLate(target.value)} />
      <textarea aria-label="Stubborn" style={AREA} value={STUBBORN} onChange={() => undefined} />
    </form>
  );
}

createRoot(document.querySelector('#root') as HTMLElement).render(
  <StrictMode>
    <Fields />
  </StrictMode>,
);
