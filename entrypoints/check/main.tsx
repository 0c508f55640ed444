import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { CheckPage } from '../../components/check/check-page.tsx';
import { readDocument } from '../../lib/documents/read-document.ts';
import { CardDesk } from '../../lib/page/card-desk.ts';
import type { MakeDesk } from '../../lib/page/desk.ts';
import { OwnDraft } from '../../lib/page/own-draft.ts';
import { Session } from '../../lib/page/session.ts';
import '../editor/style.css';

const draft = new OwnDraft();
const loadCard: () => Promise<MakeDesk> = async () => (parts, signal) => new CardDesk(parts, signal);
const root = createRoot(document.body.appendChild(document.createElement('div')));
// The editor stands there before the session looks for editors. It lives as long as the page.
flushSync(() => root.render(<CheckPage draft={draft} readDocument={readDocument} />));
new Session(new AbortController().signal, () => true, loadCard, draft.follow);
