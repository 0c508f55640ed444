/** Whether a node is text. By its kind, as a node of a frame's document is none of our own document's classes. */
export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

/** Whether a node is an element, whatever document it is of. */
export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
