import type { AnyPage } from './any-page.ts';

/** What is marked in the page: category → phrases in the order they stand in the page; for text fields see `marksIn`. */
export async function marks(page: AnyPage): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(() => {
    // A range in a text field's value names no node.
    const inField = (range: AbstractRange) => !range.startContainer;
    const inOrder = (a: AbstractRange, b: AbstractRange) =>
      inField(a) || inField(b)
        ? Number(inField(a)) - Number(inField(b))
        : a.startContainer === b.startContainer
          ? a.startOffset - b.startOffset
          : a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING
            ? -1
            : 1;
    const found: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('common-ground-') || highlight.size === 0) continue;
      found[name.slice('common-ground-'.length)] = [...highlight].sort(inOrder).map(String);
    }
    return found;
  });
}
