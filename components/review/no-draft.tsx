import type { WatchedDraft } from '../shared/use-draft.ts';

/** Says why there is nothing to show. */
export function NoDraft({ draft: { isKnown, isClosed } }: { readonly draft: WatchedDraft }) {
  if (!isKnown) return null;
  return (
    <section className="panel">
      <p role="status">
        {isClosed && 'That draft is closed, and nothing of it was kept. '}
        Click into what you are writing to see it here.
      </p>
      <p className="quiet-text small">
        Nothing happens? Common Ground may be off on that site, or its editor may be of a kind it cannot read. You can
        paste the text into{' '}
        <a href="/check.html" target="_blank" rel="noreferrer">
          Check any text
        </a>
        .
      </p>
    </section>
  );
}
