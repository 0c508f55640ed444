import { RichTextEditor } from '../../../lib/editors/rich-text-editor.ts';
import { cardButton, centreOf, type Point } from './card-probe.ts';
import type { EditorDriver } from './editor-driver.ts';
import { TextNodes } from './text-nodes.ts';

type View = Window & typeof globalThis;

/** What a test asks of the page's editor. Everything here looks on from the page's side, as the page sees us. */
export class EditorProbe {
  readonly #driver: EditorDriver;
  readonly #view: View;
  readonly #reader: RichTextEditor;
  readonly #errors: string[] = [];
  #changes: MutationRecord[] = [];

  constructor(driver: EditorDriver) {
    this.#driver = driver;
    this.#view = (driver.root.ownerDocument.defaultView ?? window) as View;
    // It follows the editor from the start, so what it holds was read edit by edit, as in the extension.
    this.#reader = new RichTextEditor(driver.root, new AbortController().signal);
    for (const view of new Set([window, this.#view])) {
      view.addEventListener('error', ({ message }) => this.#errors.push(message));
      view.addEventListener('unhandledrejection', ({ reason }) => this.#errors.push(String(reason)));
    }
    const all = { subtree: true, childList: true, characterData: true, attributes: true, attributeOldValue: true };
    new MutationObserver((records) => this.#changes.push(...records)).observe(driver.root, all);
  }

  set(paragraphs: readonly string[]): void {
    this.#driver.set(paragraphs);
  }

  model(): readonly string[] {
    return this.#driver.model();
  }

  /** The editor's text as our own reader has it. */
  read(): readonly string[] {
    return this.#reader.blocks().map(({ text }) => text);
  }

  /** What is marked, in the order of the page. Throws where a mark lies outside the editor. */
  marks(): readonly string[] {
    return this.#ranges().map(String);
  }

  /** Selects a wording, as by a double click, or puts the caret behind it; the focus goes with it. */
  select(wording: string, which: 'whole' | 'behind'): void {
    const { root } = this.#driver;
    const range = new TextNodes(root).find(wording);
    if (!range) throw new Error(`“${wording}” is not in the editor`);
    root.focus();
    const start = which === 'whole' ? range : { startContainer: range.endContainer, startOffset: range.endOffset };
    root.ownerDocument
      .getSelection()
      ?.setBaseAndExtent(start.startContainer, start.startOffset, range.endContainer, range.endOffset);
  }

  /** Makes the selection bold by the editor's own command; false where Ctrl+B is that. */
  bold(): boolean {
    this.#driver.bold?.();
    return this.#driver.bold !== undefined;
  }

  focus(): void {
    this.#driver.root.focus();
  }

  /** What stands before the caret, from the editor's beginning. */
  textBeforeCaret(): string {
    const { root } = this.#driver;
    const selection = root.ownerDocument.getSelection();
    const within = root.getRootNode();
    const place =
      within instanceof ShadowRoot
        ? selection?.getComposedRanges({ shadowRoots: [within] })[0]
        : selection?.rangeCount
          ? selection.getRangeAt(0)
          : undefined;
    if (!place || place.startContainer !== place.endContainer || place.startOffset !== place.endOffset) return '(none)';
    const before = root.ownerDocument.createRange();
    before.setStart(root, 0);
    before.setEnd(place.startContainer, place.startOffset);
    return before.toString();
  }

  /** Where to point at a marked wording, in the viewport of the outermost page. */
  pointOf(wording: string): Point | undefined {
    const range = this.#ranges().find((each) => String(each) === wording);
    if (!range) return undefined;
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    return centreOf(range.getClientRects()[0] ?? range.getBoundingClientRect(), this.#view);
  }

  /** The card's first suggestion and where to click it; undefined while the card is closed. */
  suggestion(): { readonly text: string; readonly at: Point } | undefined {
    return cardButton(this.#view);
  }

  /** How the editor's elements changed since this was last asked. */
  changes(): readonly string[] {
    const taken = this.#changes;
    this.#changes = [];
    return taken.map(({ type, attributeName, oldValue, target }) =>
      [type, target.nodeName, attributeName, oldValue].filter(Boolean).join(' '),
    );
  }

  /** What went wrong in the page since it was loaded. */
  errors(): readonly string[] {
    return this.#errors;
  }

  /** Takes our marks off, as a page does that clears all highlights. */
  clearMarks(): void {
    this.#view.CSS.highlights.clear();
  }

  #ranges(): readonly Range[] {
    const ranges = [...this.#view.CSS.highlights]
      .filter(([name]) => name.startsWith('common-ground-'))
      .flatMap(([, highlight]) => [...highlight] as Range[]);
    const stray = ranges.find(({ startContainer }) => !this.#driver.root.contains(startContainer));
    if (stray) throw new Error(`“${stray}” is marked outside the editor`);
    return ranges.sort((one, other) => one.compareBoundaryPoints(0, other));
  }
}
