import { RichTextEditor } from '../../../lib/editors/rich-text-editor.ts';
import type { ProbedMark, ProbeSide } from './probe-side.ts';
import { TextNodes } from './text-nodes.ts';

/** Editors built on `contenteditable`. */
export class RichTextSide implements ProbeSide {
  readonly reader: RichTextEditor;
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.reader = new RichTextEditor(root, new AbortController().signal);
  }

  select(wording: string, which: 'whole' | 'behind'): void {
    const range = new TextNodes(this.#root).find(wording);
    if (!range) throw new Error(`“${wording}” is not in the editor`);
    this.#root.focus();
    if (which === 'behind') range.collapse();
    const { startContainer, startOffset, endContainer, endOffset } = range;
    this.#root.ownerDocument.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  }

  textBeforeCaret(): string {
    const place = this.#selected();
    if (!place || place.startContainer !== place.endContainer || place.startOffset !== place.endOffset) return '(none)';
    const before = this.#root.ownerDocument.createRange();
    before.setStart(this.#root, 0);
    before.setEnd(place.startContainer, place.startOffset);
    return before.toString();
  }

  marks(ranges: readonly AbstractRange[]): readonly ProbedMark[] {
    const stray = ranges.find(({ startContainer }) => !this.#root.contains(startContainer));
    if (stray) throw new Error(`“${stray}” is marked outside the editor`);
    return (ranges as readonly Range[])
      .toSorted((one, other) => one.compareBoundaryPoints(0, other))
      .map((range) => ({ wording: String(range), box: range.getClientRects()[0] ?? range.getBoundingClientRect() }));
  }

  #selected(): AbstractRange | undefined {
    const selection = this.#root.ownerDocument.getSelection();
    const tree = this.#root.getRootNode();
    if (tree instanceof ShadowRoot) return selection?.getComposedRanges({ shadowRoots: [tree] })[0];
    return selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  }
}
