import type { AnyPage } from './any-page.ts';

/** Puts the caret into the page's editor, just behind the first `wording` in one of its text nodes, and the focus with it. */
export async function caretBehind(page: AnyPage, wording: string): Promise<void> {
  await page.evaluate((wanted) => {
    const root = document.querySelector<HTMLElement>('[contenteditable=true]');
    if (!root) throw new Error('There is no editor');
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const index = (node as Text).data.indexOf(wanted);
      if (index < 0) continue;
      root.focus();
      getSelection()?.collapse(node, index + wanted.length);
      return;
    }
    throw new Error(`“${wanted}” is not in the editor`);
  }, wording);
}

/** What of a text node stands before the caret. */
export async function textBeforeCaret(page: AnyPage): Promise<string> {
  return page.evaluate(() => {
    const { anchorNode, anchorOffset } = getSelection() as Selection;
    return anchorNode?.textContent?.slice(0, anchorOffset) ?? '';
  });
}
