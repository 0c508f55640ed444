import { useEffect, useRef } from 'react';
import { browser } from 'wxt/browser';
import type { GlossaryEntry } from '../../lib/messaging/protocol.ts';
import { plainWording } from '../../lib/terms/plain-wording.ts';
import { CopyButton } from './copy-button.tsx';
import { KnownTo } from './known-to.tsx';
import { TermExamples } from './term-examples.tsx';
import './glossary.css';

/** What a term page needs. */
export interface TermPageProps {
  readonly entry: GlossaryEntry;
  readonly onBack: () => void;
}

/** All that the glossary says of one term. */
export function TermPage({ entry, onBack }: TermPageProps) {
  const { term, partOfSpeech, variants = [], plain, advice, question, meaning, disliked, alwaysFine, note } = entry;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  return (
    <article className="term-page" aria-labelledby="term" onKeyDown={({ key }) => key === 'Escape' && onBack()}>
      <button type="button" className="quiet back" onClick={onBack}>
        <span aria-hidden="true">← </span>Back
      </button>
      <header>
        <h2 id="term" ref={heading} tabIndex={-1}>
          {term}
        </h2>
        <p className="quiet-text small">
          {partOfSpeech}
          {variants.length > 0 && ` · also ${variants.join(', ')}`}
        </p>
      </header>
      {alwaysFine && <p className="term-notice">Your organisation says this is fine. It is never marked.</p>}
      {disliked && <p className="term-notice">Many of the people this names dislike it. Ask them what they prefer.</p>}
      {plain.length > 0 && (
        <section>
          <h3>Say instead</h3>
          <ul>
            {plain.map(plainWording).map((wording) => (
              <li key={wording} className="plain-wording">
                <b>{wording}</b>
                <CopyButton text={wording} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {advice && <Part title="Better" text={advice} />}
      {question && <Part title="Ask yourself" text={question} />}
      {meaning && <Part title="What it means" text={sentence(meaning)} />}
      <TermExamples entry={entry} />
      {!alwaysFine && <KnownTo entry={entry} />}
      {note && <Part title="Note" text={note} />}
      <Origin entry={entry} />
    </article>
  );
}

function Part({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section>
      <h3>{title}</h3>
      <p>{text}</p>
    </section>
  );
}

/** Where the entry comes from, and the way to change it where it is the organisation's. */
function Origin({ entry: { pack, source, term } }: { readonly entry: GlossaryEntry }) {
  const edit = browser.runtime.getURL(`/options.html#term=${encodeURIComponent(term)}`);
  return (
    <section>
      <h3>Where this comes from</h3>
      {pack === 'organisation' ? (
        <p>
          Your organisation’s own terms.{' '}
          <a href={edit} target="_blank" rel="noreferrer">
            Edit this term
          </a>
        </p>
      ) : (
        <p>Built into Common Ground.</p>
      )}
      {source && <p className="small quiet-text">Based on: {source}</p>}
    </section>
  );
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
