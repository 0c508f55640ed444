const KEPT = new Set(
  'H1 H2 H3 H4 H5 H6 P UL OL LI TABLE THEAD TBODY TR TD TH STRONG B EM I BR BLOCKQUOTE DIV'.split(' '),
);
/** What holds no text that anybody wrote. */
const DROPPED = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED SVG MATH HEAD TITLE META LINK IMG VIDEO AUDIO CANVAS'.split(' '),
);

/**
 * The text of some HTML with its headings, lists, tables and emphasis, and nothing else: no attribute, no link, no
 * script, nothing that loads. It is parsed in a document of its own, where nothing runs.
 */
export function safeHtml(html: string): DocumentFragment {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const fragment = document.createDocumentFragment();
  copyInto(fragment, body);
  return fragment;
}

function copyInto(target: Node, source: Node): void {
  for (const node of source.childNodes) {
    if (node instanceof Text) target.appendChild(document.createTextNode(node.data));
    else if (node instanceof Element && !DROPPED.has(node.tagName.toUpperCase())) copyElement(target, node);
  }
}

function copyElement(target: Node, element: Element): void {
  const isKept = KEPT.has(element.tagName);
  copyInto(isKept ? target.appendChild(document.createElement(element.tagName)) : target, element);
}

/** The same as a string, for the browser's own paste command, which can be undone. */
export function safeHtmlText(html: string): string {
  const holder = document.createElement('div');
  holder.append(safeHtml(html));
  return holder.innerHTML;
}
