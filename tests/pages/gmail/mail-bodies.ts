/** What Gmail puts into a draft: what stands in it at once, and what a press on “Show trimmed content” adds. */
export interface MailBody {
  readonly html: string;
  readonly trimmed: string;
}

const SIGNATURE = `<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br>
  <div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">Amara Blythe<br>
  Stakeholder engagement. We empower residents.</div></div>`;

const QUOTED = `<div>We would like to know how you will leverage what people said.</div>
  <div>The elderly come first.</div><div>What do the key stakeholders make of it?</div>`;

const ATTRIBUTION = `<div dir="ltr" class="gmail_attr">On Tue, 24 Nov 2026 at 09:14, Joan Prewett &lt;<a href="mailto:joan@millane.example">joan@millane.example</a>&gt; wrote:<br></div>`;

/** Kinds of drafts, as far as it is publicly known how Gmail writes them. */
export const MAIL_BODIES = {
  new: { html: `<div><br></div>${SIGNATURE}`, trimmed: '' },
  reply: {
    html: '<div dir="ltr"><br></div>',
    trimmed: `<br><div class="gmail_quote gmail_quote_container">${ATTRIBUTION}<blockquote class="gmail_quote"
      style="margin: 0 0 0 0.8ex; border-left: 1px solid #ccc; padding-left: 1ex"><div dir="ltr">${QUOTED}</div></blockquote></div>`,
  },
  forward: {
    html: `<div dir="ltr"><br><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From:
      <b class="gmail_sendername" dir="auto">Joan Prewett</b><br>Date: Tue, 24 Nov 2026 at 09:14<br>Subject: The day centres<br></div><br><br>
      <div dir="ltr">${QUOTED}</div><blockquote>As the stakeholders say.</blockquote></div></div>`,
    trimmed: '',
  },
} as const satisfies Record<string, MailBody>;

/** A kind of draft. */
export type MailKind = keyof typeof MAIL_BODIES;
