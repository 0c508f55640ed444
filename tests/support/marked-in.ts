import type { Locator } from '@playwright/test';

/** The marked wording in an element, in no order that matters. */
export async function markedIn(element: Locator): Promise<string[]> {
  return element.evaluate((root) => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('common-ground-'))
      .flatMap(([, highlight]) => [...highlight]);
    if (root instanceof HTMLInputElement) {
      // A range in a field's value has no text of its own, and lies where the field is.
      const { top, bottom } = root.getBoundingClientRect();
      return ranges
        .filter((range) => !range.startContainer && (range as Range).getBoundingClientRect().top >= top - 1)
        .filter((range) => (range as Range).getBoundingClientRect().bottom <= bottom + 1)
        .map((range) => root.value.slice(range.startOffset, range.endOffset))
        .sort();
    }
    return ranges
      .filter(({ startContainer }) => startContainer && root.contains(startContainer))
      .map(String)
      .sort();
  });
}
