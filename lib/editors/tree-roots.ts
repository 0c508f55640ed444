/** What a tree of nodes hangs from: a document, or an open shadow root in it. */
export type TreeRoot = Document | ShadowRoot;

/** `root` and every open shadow root in it, also those within others. Goes through the whole tree. */
export function treeRootsIn(root: TreeRoot | Element): (TreeRoot | Element)[] {
  const roots = [root];
  if (root instanceof Element && root.shadowRoot) roots.push(...treeRootsIn(root.shadowRoot));
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(...treeRootsIn(shadowRoot));
  return roots;
}

/** The shadow roots that a node stands in, the innermost first. */
export function shadowRootsAround(node: Node): ShadowRoot[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [root, ...shadowRootsAround(root.host)] : [];
}

/** The element of a node's own tree that has the focus, or whose shadow tree has it. */
export function activeElementBeside(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
}
