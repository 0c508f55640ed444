import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerGoogleDocs } from '../../lib/editors/google-docs/offer-google-docs.ts';
import { startScript } from '../../lib/page/start-script.ts';
import './style.css';

/** The content script that knows Google Docs; the manifest names it. */
export default defineUnlistedScript(() => {
  startScript('google-docs', ({ signal, isValid }) => offerGoogleDocs({ id: browser.runtime.id, isValid }, signal));
});
