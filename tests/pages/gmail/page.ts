import { composeForm } from './compose.ts';
import { MAIL_BODIES, type MailBody, type MailKind } from './mail-bodies.ts';

/** What tests ask of the mail page. Drafts are named by their number, from 1. */
export interface TestGmail {
  /** Opens a draft with the caret in its body: in a window at the bottom, or below the message that is answered. */
  open(kind: MailKind, subject?: string): number;
  /** Closes a draft and keeps what is in it. */
  close(draft: number): void;
  /** Opens a draft that was closed. */
  reopen(draft: number): void;
  /** Throws a draft away. */
  discard(draft: number): void;
  /** Goes on with a draft in a window of its own. */
  popOut(draft: number): void;
  /** What a draft held when it was closed. */
  saved(draft: number): { readonly html: string; readonly subject: string };
  /** Shows another message: the address changes, the page stays. */
  navigate(message: string): void;
}

declare global {
  interface Window {
    testGmail: TestGmail;
  }
}

const open = new Map<number, HTMLElement>();
const closed = new Map<number, { readonly html: string; readonly subject: string }>();
let last = 0;

window.testGmail = {
  open(kind, subject = '') {
    last += 1;
    show(last, MAIL_BODIES[kind], subject, kind === 'reply' ? '.ip.adB' : '.dw');
    return last;
  },
  close(draft) {
    const form = open.get(draft);
    const subject = form?.querySelector<HTMLInputElement>('.aoT')?.value ?? '';
    closed.set(draft, { html: form?.querySelector('.editable')?.innerHTML ?? '', subject });
    remove(draft);
  },
  reopen(draft) {
    const { html, subject } = window.testGmail.saved(draft);
    show(draft, { html, trimmed: '' }, subject, '.dw');
  },
  discard: remove,
  popOut(draft) {
    window.testGmail.close(draft);
    window.open(`/mail/u/0/popout?ver=1&draft=${draft}`);
  },
  saved: (draft) => closed.get(draft) ?? { html: '', subject: '' },
  navigate(message) {
    location.hash = `#inbox/${encodeURIComponent(message)}`;
    const title = document.querySelector('.hP');
    if (title) title.textContent = message;
  },
};

for (const button of document.querySelectorAll<HTMLElement>('[data-open]')) {
  button.addEventListener('click', () => window.testGmail.open(button.dataset.open as MailKind));
}
showPopOut();

/** In a window of its own, shows the draft it was opened for and nothing else. */
function showPopOut(): void {
  const draft = Number(new URLSearchParams(location.search).get('draft'));
  const opener = window.opener as Window | null;
  if (!draft || !opener) return;
  const { html, subject } = opener.testGmail.saved(draft);
  document.querySelector('main')?.remove();
  show(draft, { html, trimmed: '' }, subject, '.dw');
}

function show(draft: number, body: MailBody, subject: string, place: string): void {
  const form = composeForm(document, body, subject);
  form.dataset.draft = String(draft);
  if (place === '.dw') form.setAttribute('role', 'dialog');
  form.querySelector('[aria-label="Discard draft"]')?.addEventListener('click', () => remove(draft));
  open.set(draft, form);
  document.querySelector(place)?.append(form);
  const editable = form.querySelector<HTMLElement>('.editable');
  editable?.focus();
  document.getSelection()?.collapse(editable?.firstElementChild ?? null, 0);
}

function remove(draft: number): void {
  open.get(draft)?.remove();
  open.delete(draft);
}
