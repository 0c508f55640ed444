import { isText } from './node-kind.ts';
import type { NodePlace } from './offset-map.ts';

/** The place in a text node that a place in the document (a node and an offset into it) amounts to; undefined where no text is next to it. */
export function textPlace(node: Node, offset: number): NodePlace<Text> | undefined {
  if (isText(node)) return { node, offset };
  const after = textIn(node.childNodes[offset], 'first');
  if (after) return { node: after, offset: 0 };
  const before = textIn(node.childNodes[offset - 1], 'last');
  return before && { node: before, offset: before.length };
}

function textIn(node: Node | undefined, which: 'first' | 'last'): Text | undefined {
  let inner: Node | null | undefined = node;
  while (inner && !isText(inner)) inner = which === 'first' ? inner.firstChild : inner.lastChild;
  return inner ?? undefined;
}
