import { sitesThatWork } from './own-sites.ts';
import { useOwnAccess } from './use-own-access.ts';
import './access-notice.css';

/** Asks for access to the sites that Common Ground works on, where the browser keeps it out of one of them; nothing otherwise. */
export function AccessNotice() {
  const { isMissing, isRefused, ask } = useOwnAccess();
  if (!isMissing) return null;
  const names = new Intl.ListFormat('en-GB').format(sitesThatWork().map(({ name }) => name));
  return (
    <section className="access-notice" aria-labelledby="access">
      <h2 id="access">Let Common Ground in where you write</h2>
      <p>Your browser keeps it out of {names} until you say yes. What you write stays on this computer.</p>
      <button type="button" className="primary" onClick={ask}>
        Allow {names}
      </button>
      {isRefused && <p role="alert">Nothing was changed: your browser was not told to let Common Ground in.</p>}
    </section>
  );
}
