import type { Editor } from 'roosterjs';
import { composeSection, startEditor } from './compose.ts';
import { MAIL_BODIES, type MailKind } from './mail-bodies.ts';

/** What tests ask of the mail around the first draft. Drafts are named by their number. */
export interface TestMail {
  /** Opens one more draft, with the caret in its body. */
  open(kind: MailKind, subject?: string): number;
  /** Throws a draft away. */
  discard(draft: number): void;
  /** Shows another message, as a press on it in the list does: the address changes, the page stays. */
  navigate(message: string): void;
  /** Goes on with a draft in a window of its own: a page of Outlook's, or one without an address that this page writes. */
  popOut(draft: number, kind: 'address' | 'blank'): void;
  /** The HTML that a window of its own begins with. */
  htmlOf(draft: number): string;
}

const drafts = new Map<number, { readonly editor: Editor; readonly section: HTMLElement }>();
let last = 1;

/** The mail around the first draft. */
export const testMail: TestMail = {
  open(kind, subject = '') {
    return show(document, MAIL_BODIES[kind], subject);
  },
  discard(draft) {
    const open = drafts.get(draft);
    drafts.delete(draft);
    open?.editor.dispose();
    open?.section.remove();
  },
  navigate(message) {
    history.pushState({}, '', `/mail/inbox/id/${encodeURIComponent(message)}`);
    const reading = document.querySelector('.reading');
    const next = document.createElement('section');
    next.className = 'reading';
    next.append(Object.assign(document.createElement('h1'), { textContent: message }));
    reading?.replaceWith(next);
  },
  popOut(draft, kind) {
    if (kind === 'address') {
      window.open(`/mail/deeplink/compose/${draft}?popoutv2=1`);
      return;
    }
    const opened = window.open('about:blank');
    if (!opened) throw new Error('The browser opens no window');
    opened.document.title = 'Draft';
    show(opened.document, testMail.htmlOf(draft), '');
  },
  htmlOf: (draft) => drafts.get(draft)?.editor.getDOMHelper().getClonedRoot().innerHTML ?? '',
};

/** Where the address is one of a window of its own, shows the draft that it was opened for and nothing else. */
export function showPopOut(): void {
  const [, draft] = /^\/mail\/deeplink\/compose\/(\d+)$/.exec(location.pathname) ?? [];
  const opener = window.opener as (Window & { readonly testMail: TestMail }) | null;
  if (!draft || !opener) return;
  document.querySelector('main')?.replaceChildren();
  show(document, opener.testMail.htmlOf(Number(draft)), '');
}

function show(document: Document, html: string, subject: string): number {
  last += 1;
  const number = last;
  const section = composeSection(document, number, subject);
  (document.querySelector('main') ?? document.body).append(section);
  const editor = startEditor(section, html);
  drafts.set(number, { editor, section });
  section.querySelector('.discard')?.addEventListener('click', () => testMail.discard(number));
  editor.focus();
  return number;
}
