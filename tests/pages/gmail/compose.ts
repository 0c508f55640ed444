import type { MailBody } from './mail-bodies.ts';

/** What Gmail gives the body of a draft. */
const BODY = {
  class: 'Am aiL Al editable LW-avf tS-tW tS-tY',
  hidefocus: 'true',
  'aria-label': 'Message Body',
  g_editable: 'true',
  role: 'textbox',
  'aria-multiline': 'true',
  contenteditable: 'true',
  tabindex: '1',
  spellcheck: 'false',
  'aria-owns': ':ul',
  'aria-controls': ':ul',
  'aria-expanded': 'false',
  style: 'direction: ltr; min-height: 85px',
};

/** The recipients, the subject, the body and the buttons of a draft. */
export function composeForm(document: Document, { html, trimmed }: MailBody, subject: string): HTMLElement {
  const form = document.createElement('div');
  form.className = 'nH Hd';
  form.innerHTML = `
    <input type="text" peoplekit-id="BbVjBd" role="combobox" aria-label="To recipients" aria-autocomplete="list" aria-haspopup="listbox" autocomplete="off" value="The elderly" />
    <input name="subjectbox" class="aoT" placeholder="Subject" aria-label="Subject" spellcheck="true" tabindex="1" />
    <div class="body"></div>
    <div class="ajR" role="button" tabindex="1" aria-label="Show trimmed content">…</div>
    <div class="og T-I-J3" role="button" tabindex="1" aria-label="Discard draft">Discard</div>`;
  const body = document.createElement('div');
  for (const [name, value] of Object.entries(BODY)) body.setAttribute(name, value);
  body.innerHTML = html;
  body.addEventListener('keydown', (event) => event.key === 'Enter' && splitQuote(event));
  form.querySelector('.body')?.replaceWith(body);
  const title = form.querySelector<HTMLInputElement>('.aoT');
  if (title) title.value = subject;
  const more = form.querySelector<HTMLElement>('.ajR');
  if (trimmed === '') more?.remove();
  more?.addEventListener('click', () => {
    body.insertAdjacentHTML('beforeend', trimmed);
    more.remove();
  });
  return form;
}

/** Enter within the message that is answered parts it, and makes room for an answer between. */
function splitQuote(event: Event): void {
  const { ownerDocument: document } = event.currentTarget as HTMLElement;
  const range = document.getSelection()?.getRangeAt(0);
  const line = range?.startContainer.parentElement?.closest('.gmail_quote .gmail_quote div > div');
  const quote = line?.closest('blockquote.gmail_quote');
  if (!range || !line || !quote) return;
  event.preventDefault();
  const rest = document.createRange();
  rest.setStartAfter(line);
  rest.setEndAfter(quote);
  const answer = document.createElement('div');
  answer.innerHTML = '<br>';
  quote.after(answer, rest.extractContents());
  document.getSelection()?.collapse(answer, 0);
}
