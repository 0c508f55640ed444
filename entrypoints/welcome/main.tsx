import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { CardDesk } from '../../lib/page/card-desk.ts';
import type { MakeDesk } from '../../lib/page/desk.ts';
import { Session } from '../../lib/page/session.ts';
import '../editor/style.css';

const loadCard: () => Promise<MakeDesk> = async () => (parts, signal) => new CardDesk(parts, signal);
const root = createRoot(document.body.appendChild(document.createElement('div')));
// The sample draft stands there before the session looks for editors. It lives as long as the page.
flushSync(() => root.render(<Welcome />));
new Session(new AbortController().signal, () => true, loadCard);
