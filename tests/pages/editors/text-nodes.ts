/** The text of an element and the nodes it stands in. */
export class TextNodes {
  readonly #nodes: Text[] = [];
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) this.#nodes.push(node as Text);
  }

  /** Where a wording first stands, across nodes if need be. */
  find(wording: string): Range | undefined {
    const start = this.#nodes
      .map(({ data }) => data)
      .join('')
      .indexOf(wording);
    if (start < 0) return undefined;
    const range = this.#root.ownerDocument.createRange();
    const first = this.#place(start, false);
    const last = this.#place(start + wording.length, true);
    if (!first || !last) return undefined;
    range.setStart(...first);
    range.setEnd(...last);
    return range;
  }

  #place(offset: number, isEnd: boolean): [Text, number] | undefined {
    let left = offset;
    for (const node of this.#nodes) {
      if (left < node.length || (isEnd && left === node.length)) return [node, left];
      left -= node.length;
    }
    return undefined;
  }
}
