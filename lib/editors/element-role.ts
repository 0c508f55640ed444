import type { BlockKind } from '../report/block-analysis.ts';

/**
 * What an element of an editor is to the reader of its text:
 * `block` a block of its own · `inline` part of the line it stands in · `island` something in the line that is not the
 * writer's prose (an image, code, a mention) · `nothing` not there at all · `apart` not read, and parts what is around
 * it · `end` the quoted message begins: nothing from here on is read.
 */
export type ElementRole = 'block' | 'inline' | 'island' | 'nothing' | 'apart' | 'end';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const BLOCKS = words(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER LEGEND LI MAIN NAV OL P SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
);
const ISLANDS = words(
  'AUDIO BUTTON CANVAS CODE EMBED IFRAME IMG INPUT KBD MATH METER OBJECT PICTURE PROGRESS SAMP SELECT SVG TEXTAREA VAR VIDEO',
);
const APART = words('HR PRE');
const NOTHING = words('HEAD LINK META NOSCRIPT SCRIPT STYLE TEMPLATE TITLE WBR');

/** Where mail editors put the message being answered, and everything after it. */
const END_IDS = words('appendonsend divRplyFwdMsg mail-editor-reference-message-container');
const QUOTED = 'blockquote[type=cite], .gmail_quote, .gmail_signature, #Signature';

/** What `element` is to the reader of an editor's text. Looks at names and attributes only, never at computed styles. */
export function roleOf(element: Element): ElementRole {
  if (END_IDS.has(element.id)) return 'end';
  const name = element.tagName.toUpperCase();
  if (NOTHING.has(name) || element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') {
    return 'nothing';
  }
  if (APART.has(name) || element.matches(QUOTED)) return 'apart';
  const isBlock = BLOCKS.has(name);
  if (element.getAttribute('contenteditable') === 'false') return isBlock ? 'apart' : 'island';
  return ISLANDS.has(name) ? 'island' : isBlock ? 'block' : 'inline';
}

/** The kind of block `element` makes of what stands in it, `around` being the kind of what it stands in. */
export function kindIn(element: Element, around: BlockKind): BlockKind {
  const name = element.tagName;
  if (/^H[1-6]$/.test(name) || element.getAttribute('role') === 'heading') return 'heading';
  if (name === 'LI' || element.getAttribute('role') === 'listitem') return 'list-item';
  if (name === 'TD' || name === 'TH') return 'cell';
  return around;
}
