import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadCard } from '../../lib/page/load-card.ts';
import { Session } from '../../lib/page/session.ts';
import { startScript } from '../../lib/page/start-script.ts';
import { withDocument } from '../../lib/page/with-document.ts';
import './style.css';

/** The content script that keeps the drafts; the manifest names it. */
export default defineUnlistedScript(() => {
  startScript('editor', ({ signal, isValid, end }) =>
    withDocument((within) => new Session(within, isValid, loadCard, undefined, end), signal),
  );
});
