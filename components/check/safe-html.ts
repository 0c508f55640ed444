const KEPT = new Set(
  'H1 H2 H3 H4 H5 H6 P UL OL LI TABLE THEAD TBODY TR TD TH STRONG B EM I BR BLOCKQUOTE DIV'.split(' '),
);
/** What holds no text that anybody wrote. */
const DROPPED = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED SVG MATH HEAD TITLE META LINK IMG VIDEO AUDIO CANVAS'.split(' '),
);
/** How much HTML is parsed at once, in UTF-16 code units: more would hold the page up. */
const SLICE = 16_000;

/** Some of a text, and how much of it has come with that, from 0 to 1. */
export interface HtmlSlice {
  readonly content: DocumentFragment;
  readonly done: number;
}

/**
 * The text of some HTML with its headings, lists, tables and emphasis, and nothing else: no attribute, no link, no
 * script, nothing that loads. It comes in slices of whole top-level elements, so that a long text can be shown while
 * the rest of it is read. It is parsed in a document of its own, where nothing runs.
 */
export function* safeHtmlSlices(html: string): Generator<HtmlSlice, void> {
  const source = document.implementation.createHTMLDocument();
  source.open();
  for (let at = 0; at < html.length; at += SLICE) {
    // The parser of the browser takes a document in pieces, wherever they are cut.
    source.write(html.slice(at, at + SLICE));
    yield { content: taken(source.body, 1), done: Math.min((at + SLICE) / html.length, 1) };
  }
  // The parser holds back text at the end until something else comes.
  source.write('<!---->');
  source.close();
  yield { content: taken(source.body, 0), done: 1 };
}

/** The same of any HTML, as a string, for the browser's own paste command, which can be undone. */
export function safeHtmlText(html: string): string {
  const holder = document.createElement('div');
  holder.append(taken(new DOMParser().parseFromString(html, 'text/html').body, 0));
  return holder.innerHTML;
}

/** A safe copy of what stands in `source` but for its last `unfinished` nodes; it is taken out there. */
function taken(source: Element | null, unfinished: number): DocumentFragment {
  const fragment = document.createDocumentFragment();
  while (source?.firstChild && source.childNodes.length > unfinished) {
    copyNode(fragment, source.firstChild);
    source.firstChild.remove();
  }
  return fragment;
}

function copyNode(target: Node, node: Node): void {
  if (node instanceof Text) target.appendChild(document.createTextNode(node.data));
  else if (node instanceof Element && !DROPPED.has(node.tagName.toUpperCase())) copyElement(target, node);
}

function copyElement(target: Node, element: Element): void {
  const copy = KEPT.has(element.tagName) ? target.appendChild(document.createElement(element.tagName)) : target;
  for (const child of element.childNodes) copyNode(copy, child);
}
