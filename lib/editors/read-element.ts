import { roleOf } from './element-role.ts';
import { type Line, LineCollector } from './line-collector.ts';
import { isElement, isText } from './node-kind.ts';

/** What stands in a block-level element, in order: lines of its own, block-level elements, quotes left out, or the end of the draft. */
export type Part = Line | Element | 'quote' | 'end';

/** Reads what stands in a block-level element; does not go into the block-level elements within it. */
export function readElement(element: Element): readonly Part[] {
  const parts: Part[] = [];
  const line = new LineCollector(() => getComputedStyle(element).whiteSpace.startsWith('pre'));
  const endLine = () => {
    const read = line.take();
    if (read) parts.push(read);
  };
  /** Reads the children of `parent`; false when the draft ends among them. */
  const readChildren = (parent: Element): boolean => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (isText(child)) line.addText(child);
      else if (isElement(child) && !readChild(child)) return false;
    }
    return true;
  };
  const readChild = (child: Element): boolean => {
    if (child.tagName === 'BR') line.addBreak();
    else {
      const role = roleOf(child);
      if (role === 'inline') return readChildren(child);
      if (role === 'island') line.addIsland();
      if (role !== 'island' && role !== 'nothing') endLine();
      if (role === 'block') parts.push(child);
      if (role === 'quote' || role === 'end') parts.push(role);
      return role !== 'end';
    }
    return true;
  };
  readChildren(element);
  endLine();
  return parts;
}

/** The block-level element that owns a changed node: its nearest one within `root`, else `root`. */
export function ownerOf(node: Node, root: Element): Element {
  let element = isElement(node) ? node : node.parentElement;
  while (element && element !== root) {
    if (roleOf(element) === 'block') return element;
    element = element.parentElement;
  }
  return root;
}
