import type { Switches } from '../switches.ts';
import type { AnnotatedParagraph, RectangleAttributes } from './annotations.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Shows annotated rectangles in an SVG element, changing the nodes that are there or making all anew. */
export function showAnnotations(
  svg: SVGSVGElement,
  paragraphs: readonly AnnotatedParagraph[],
  redraw: Switches['redraw'],
): void {
  if (redraw === 'rebuilt') svg.replaceChildren();
  resize(svg, paragraphs.length, 'g');
  for (const [index, { inTable, rectangles }] of paragraphs.entries()) {
    const group = svg.children[index] as Element;
    setAttribute(group, 'role', inTable ? 'table' : 'paragraph');
    showRectangles(inTable ? inner(group) : flat(group), rectangles);
  }
}

/** The place of a table's rectangles: a group in a group in the paragraph's. */
function inner(group: Element): Element {
  if (group.firstElementChild?.localName !== 'g') group.replaceChildren(document.createElementNS(SVG, 'g'));
  const cell = group.firstElementChild as Element;
  if (!cell.firstElementChild) cell.append(document.createElementNS(SVG, 'g'));
  const deepest = cell.firstElementChild as Element;
  setAttribute(deepest, 'role', 'paragraph');
  return deepest;
}

function flat(group: Element): Element {
  if (group.firstElementChild?.localName === 'g') group.replaceChildren();
  return group;
}

function showRectangles(group: Element, rectangles: readonly RectangleAttributes[]): void {
  resize(group, rectangles.length, 'rect');
  for (const [index, attributes] of rectangles.entries()) {
    const rectangle = group.children[index] as Element;
    if (!('data-font-css' in attributes)) rectangle.removeAttribute('data-font-css');
    for (const [name, value] of Object.entries(attributes)) setAttribute(rectangle, name, value);
  }
}

function resize(parent: Element, count: number, name: string): void {
  while (parent.childElementCount > count) parent.lastElementChild?.remove();
  while (parent.childElementCount < count) parent.append(document.createElementNS(SVG, name));
}

function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
