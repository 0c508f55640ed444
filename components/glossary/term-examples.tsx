import type { GlossaryEntry } from '../../lib/messaging/protocol.ts';

/** The most examples of a kind that are shown. */
const MOST = 3;

/** Sentences in which the term is marked or left alone, and phrases in which it is fine. */
export function TermExamples({ entry: { term, examples = [], fineIn = [] } }: { readonly entry: GlossaryEntry }) {
  const marked = examples.filter((example) => example.marked).slice(0, MOST);
  const fine = [
    ...examples.filter((example) => !example.marked).map(({ text }) => text),
    ...fineIn.map((phrase) => phrase.replace('~', term)),
  ].slice(0, MOST);
  if (marked.length + fine.length === 0) return null;
  return (
    <section>
      <h3>Examples</h3>
      {marked.length > 0 && <Quotes label="Marked in" texts={marked.map(({ text }) => text)} />}
      {fine.length > 0 && <Quotes label="Left alone in" texts={fine} />}
    </section>
  );
}

function Quotes({ label, texts }: { readonly label: string; readonly texts: readonly string[] }) {
  return (
    <>
      <p className="small quiet-text">{label}</p>
      <ul>
        {texts.map((text) => (
          <li key={text} className="quote">
            “{text}”
          </li>
        ))}
      </ul>
    </>
  );
}
