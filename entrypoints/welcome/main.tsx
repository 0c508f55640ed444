import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { Session } from '../../lib/page/session.ts';
import '../editor.content/style.css';

const root = createRoot(document.body.appendChild(document.createElement('div')));
// The sample draft stands there before the session looks for editors. It lives as long as the page.
flushSync(() => root.render(<Welcome />));
new Session(new AbortController().signal, () => true);
