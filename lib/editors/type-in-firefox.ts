import { isText } from './node-kind.ts';
import { rangeAt } from './range-at.ts';
import { ownerOf } from './read-element.ts';
import { stateNoter } from './state-noter.ts';

/** A stretch of one text node, in UTF-16 code units. */
interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/**
 * Types for the writer in Firefox, whose command eats the space beside an element that it empties, and changes text
 * nodes that RoosterJS then does not read again.
 */
export async function typeInFirefox(root: HTMLElement, range: StaticRange, text: string): Promise<boolean> {
  const noteState = stateNoter(root);
  const pieces = piecesOf(root, range);
  noteState?.();
  if (noteState && (pieces.length > 1 || pieces.some(isWhole))) await typeByPieces(pieces, text);
  else write(root.ownerDocument, fitted(root, pieces, text));
  noteState?.();
  return false;
}

/** Puts the text before what is selected and then takes that out, node by node: an undo that goes by states sees one step. */
async function typeByPieces(pieces: readonly Piece[], text: string): Promise<void> {
  const [first, ...rest] = pieces;
  if (!first) return;
  const { ownerDocument: document, length } = first.node;
  if (text !== '') await type(document, { ...first, end: first.start }, text);
  const shift = first.node.length - length;
  const old = { node: first.node, start: first.start + shift, end: first.end + shift };
  for (const piece of [old, ...rest].toReversed()) await type(document, piece, '');
}

/** Types in one text node, and lets the editor hear of it before anything else changes. */
async function type(document: Document, { node, start, end }: Piece, text: string): Promise<void> {
  document.getSelection()?.setBaseAndExtent(node, start, node, end);
  write(document, text);
  await undefined;
}

function write(document: Document, text: string): void {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}

/** Selects what the text can stand for without a loss, and gives it with the space that it must bring along. */
function fitted(root: HTMLElement, [piece, ...rest]: readonly Piece[], text: string): string {
  const parent = piece?.node.parentElement;
  if (!piece || !parent || rest.length > 0 || text === '' || !isWhole(piece) || !collapsesSpace(parent)) return text;
  const { node } = piece;
  const selection = root.ownerDocument.getSelection();
  const [before, after] = neighbours(node, ownerOf(node, root));
  if (after && isText(after)) selection?.setBaseAndExtent(parent, 0, parent, 1);
  else if (before && isText(before) && /\s$/.test(before.data)) {
    // At the end of a line that space goes whatever is selected: it is typed again, at the price of the element's own look.
    selection?.setBaseAndExtent(before, before.length - 1, node, node.length);
    return ` ${text}`;
  }
  return text;
}

/** Whether the piece is all there is in its element, which it would leave empty. */
const isWhole = ({ node, start, end }: Piece) =>
  start === 0 && end === node.length && node.parentElement?.childNodes.length === 1;

const collapsesSpace = (element: Element) =>
  getComputedStyle(element).getPropertyValue('white-space-collapse') === 'collapse';

/** The text or line break before a node in its block, and the one after it. */
function neighbours(node: Node, block: Element): readonly (Node | null)[] {
  const isOfLine = (each: Node) => (isText(each) ? each.length > 0 : each.nodeName === 'BR');
  const walker = node.ownerDocument?.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (each) =>
    isOfLine(each) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  );
  if (!walker) return [];
  walker.currentNode = node;
  const before = walker.previousNode();
  walker.currentNode = node;
  return [before, walker.nextNode()];
}

/** The text nodes of a range within an editor, and what of them is in it. */
function piecesOf(root: HTMLElement, range: StaticRange): readonly Piece[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const live = rangeAt(range);
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!live.intersectsNode(node)) continue;
    const start = node === startContainer ? startOffset : 0;
    const end = node === endContainer ? endOffset : node.length;
    if (end > start) pieces.push({ node, start, end });
  }
  return pieces;
}
