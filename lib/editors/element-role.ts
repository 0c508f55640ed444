import type { BlockKind } from '../report/block-analysis.ts';

/**
 * What an element of an editor is to the reader of its text:
 * `block` a block of its own · `inline` part of the line it stands in · `island` something in the line that is not the
 * writer's prose (an image, code, a mention) · `nothing` not there at all · `apart` not read, and parts what is around
 * it · `quote` the same, as somebody else wrote it, or as it is a signature · `end` the quoted message begins: nothing
 * from here on is read.
 */
export type ElementRole = 'block' | 'inline' | 'island' | 'nothing' | 'apart' | 'quote' | 'end';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const BLOCKS = words(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER LEGEND LI MAIN NAV OL P SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
);
const ISLANDS = words(
  'AUDIO BUTTON CANVAS CODE EMBED IFRAME IMG INPUT KBD MATH METER OBJECT PICTURE PROGRESS SAMP SELECT SVG TEXTAREA VAR VIDEO',
);
const APART = words('HR PRE');
const NOTHING = words('HEAD LINK META NOSCRIPT SCRIPT STYLE TEMPLATE TITLE WBR');

/** Where Outlook puts the whole message that is answered. */
const REFERENCE = 'mail-editor-reference-message-container';
/** Where mail editors put the message being answered with nothing around it: everything from there on is quoted. */
const END_IDS = words('appendonsend divRplyFwdMsg OutlookMessageHeader');
/** What mail programs mark as quoted, and their signatures. */
const QUOTED = `#${REFERENCE}, blockquote:is([type=cite], .gmail_quote), .gmail_attr, .yahoo_quoted, .protonmail_quote, .moz-cite-prefix,
  #Signature, [id$=_Signature], [id=ms-outlook-mobile-signature], .gmail_signature, .gmail_signature_prefix, .moz-signature, .protonmail_signature_block`;

/** What `element` is to the reader of an editor's text. Looks at names and attributes only, never at computed styles. */
export function roleOf(element: Element): ElementRole {
  if (END_IDS.has(element.id) || element.classList.contains('OutlookMessageHeader')) {
    // Where the message has an element of its own, the writer may write below it.
    return element.nextElementSibling?.id === REFERENCE ? 'nothing' : 'end';
  }
  const name = element.tagName.toUpperCase();
  if (NOTHING.has(name) || element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') {
    return 'nothing';
  }
  if (APART.has(name)) return 'apart';
  if (element.matches(QUOTED) || isGmailQuote(element) || isSignature(element)) return 'quote';
  const isBlock = BLOCKS.has(name);
  if (element.getAttribute('contenteditable') === 'false') return isBlock ? 'apart' : 'island';
  return ISLANDS.has(name) ? 'island' : isBlock ? 'block' : 'inline';
}

/** Gmail's box around the message that is answered. Somebody who answers line by line writes between block quotes in it. */
function isGmailQuote(element: Element): boolean {
  if (!element.classList.contains('gmail_quote')) return false;
  const isForwarded = /^\s*-{3}/.test(element.firstElementChild?.textContent ?? '');
  return isForwarded || !element.querySelector(':scope > blockquote');
}

/** Programs that put signatures into mail say so in an attribute of their own, such as `data-smartmail="gmail_signature"`. */
function isSignature(element: Element): boolean {
  // Not `attributes`: that makes an object of every one, which the browser keeps as long as the element.
  return element.getAttributeNames().some((name) => {
    if (!name.startsWith('data-')) return false;
    return /signature/.test(name) || /^[\w-]*signature[\w-]*$/i.test(element.getAttribute(name) ?? '');
  });
}

/** The kind of block `element` makes of what stands in it, `around` being the kind of what it stands in. */
export function kindIn(element: Element, around: BlockKind): BlockKind {
  const name = element.tagName;
  if (/^H[1-6]$/.test(name) || element.getAttribute('role') === 'heading') return 'heading';
  if (name === 'LI' || element.getAttribute('role') === 'listitem') return 'list-item';
  if (name === 'TD' || name === 'TH') return 'cell';
  return around;
}
