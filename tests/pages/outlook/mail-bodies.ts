/** Wording in quoted mail and signatures is marked in a draft wherever it is read: each of these phrases must stay unmarked. */
const QUOTED =
  'We would like to know how you will leverage what people said, and what the key stakeholders make of it.';

const LINE = (html: string) => `<div class="elementToProof" style="font-size: 12pt">${html}</div>`;

const SIGNATURE = `<div id="Signature" class="elementToProof"><p>Amara Blythe</p>
  <p>Stakeholder engagement, Fernley Council. We empower residents.</p></div>`;

const HEADER = `<font face="Calibri, sans-serif" style="font-size: 11pt"><b>From:</b> Joan Prewett &lt;joan@millane.example&gt;<br>
  <b>Sent:</b> 24 November 2026 09:14<br><b>To:</b> Amara Blythe &lt;amara@fernley.example&gt;<br>
  <b>Subject:</b> The day centres</font><div>&nbsp;</div>`;

const HISTORY = `<div id="divRplyFwdMsg" dir="ltr">${HEADER}</div><div class="elementToProof">${QUOTED}</div>
  <blockquote type="cite"><p>The elderly come first.</p></blockquote><p>Kind regards, Joan</p>`;

/** What Outlook puts into a new draft of each kind, as far as it is publicly known. */
export const MAIL_BODIES = {
  new: `${LINE('<br>')}${SIGNATURE}`,
  reply: `${LINE('<br>')}${SIGNATURE}<div id="appendonsend"></div><hr style="display: inline-block; width: 98%" tabindex="-1">${HISTORY}`,
  forward: `${LINE('<br>')}<hr style="display: inline-block; width: 98%" tabindex="-1">${HISTORY}`,
  /** Newer versions put the whole message into an element of its own; one may write below it. */
  reference: `${LINE('<br>')}${SIGNATURE}<div id="appendonsend"></div>
    <div id="mail-editor-reference-message-container"><hr>${HISTORY}</div>${LINE('<br>')}`,
  /** Mail that another program wrote: nothing but its text tells of the quote. */
  text: `${LINE('<br>')}<div>-- <br>Amara Blythe, stakeholder engagement</div><div>On 24 November 2026 at 09:14, Joan Prewett wrote:</div>
    <div>&gt; ${QUOTED}<br>&gt; Joan</div><div><br></div>`,
} as const;

/** A kind of draft. */
export type MailKind = keyof typeof MAIL_BODIES;
