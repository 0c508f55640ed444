import { cardButton, centreOf, type Point } from './card-probe.ts';
import type { EditorDriver } from './editor-driver.ts';
import { FieldSide } from './field-side.ts';
import type { ProbedMark, ProbeSide } from './probe-side.ts';
import { RichTextSide } from './rich-text-side.ts';

type View = Window & typeof globalThis;

/** So many steps the browser's own undo holds in a frame. */
const UNDO_STEPS = 1000;

/** What a test asks of the page's editor. Everything here looks on from the page's side, as the page sees us. */
export class EditorProbe {
  readonly #driver: EditorDriver;
  readonly #view: View;
  readonly #side: ProbeSide;
  readonly #errors: string[] = [];
  #changes: MutationRecord[] = [];

  constructor(driver: EditorDriver) {
    const { root } = driver;
    this.#driver = driver;
    this.#view = (root.ownerDocument.defaultView ?? window) as View;
    const isField = root instanceof HTMLTextAreaElement || root instanceof HTMLInputElement;
    this.#side = isField ? new FieldSide(root) : new RichTextSide(root);
    for (const view of new Set([window, this.#view])) {
      view.addEventListener('error', ({ message }) => this.#errors.push(message));
      view.addEventListener('unhandledrejection', ({ reason }) => this.#errors.push(String(reason)));
    }
    const all = { subtree: true, childList: true, characterData: true, attributes: true, attributeOldValue: true };
    new MutationObserver((records) => this.#changes.push(...records)).observe(root, all);
  }

  set(paragraphs: readonly string[]): void {
    this.#driver.set(paragraphs);
  }

  model(): readonly string[] {
    return this.#driver.model();
  }

  /** The editor's text as our own reader has it, a line a paragraph of the model. */
  read(): readonly string[] {
    const lines = this.#driver.lines ?? ((text: string) => text.split('\n'));
    return this.#side.reader.blocks().flatMap(({ text }) => lines(text));
  }

  /** What is marked, in the order of the text. Throws where a mark lies outside the editor. */
  marks(): readonly string[] {
    return this.#marks().map(({ wording }) => wording);
  }

  select(wording: string, which: 'whole' | 'behind'): void {
    this.#side.select(wording, which);
  }

  /** Makes the selection bold by the editor's own command; false where Ctrl+B is that. */
  bold(): boolean {
    this.#driver.bold?.();
    return this.#driver.bold !== undefined;
  }

  focus(): void {
    this.#driver.root.focus();
  }

  textBeforeCaret(): string {
    return this.#side.textBeforeCaret();
  }

  /** Where to point at a marked wording, in the viewport of the outermost page. */
  pointOf(wording: string): Point | undefined {
    const mark = this.#marks().find((each) => each.wording === wording);
    return mark && centreOf(mark.box, this.#view);
  }

  /** The card's first suggestion and where to click it; undefined while the card is closed. */
  suggestion(): { readonly text: string; readonly at: Point } | undefined {
    return cardButton(this.#view);
  }

  /** Takes a wording out by the code that the card calls, and says how that ended. */
  async takeOut(wording: string): Promise<string> {
    const { reader } = this.#side;
    const block = reader.blocks().find(({ text }) => text.includes(wording));
    if (!block) throw new Error(`“${wording}” is not in the editor`);
    const start = block.text.indexOf(wording);
    return reader.replace({ block: block.id, start, end: start + wording.length, expected: wording, text: '' });
  }

  /** How the editor's elements changed since this was last asked. */
  changes(): readonly string[] {
    const taken = this.#changes;
    this.#changes = [];
    return taken.map(({ type, attributeName, oldValue, target }) =>
      [type, target.nodeName, attributeName, oldValue].filter(Boolean).join(' '),
    );
  }

  /**
   * Lets go of what keeps nodes that left the editor, and with them what every script has of them: our record of changes,
   * and the browser's undo, out of which as many steps beside the editor push all others.
   */
  forgetNodes(): void {
    const { document } = this.#view;
    const other = document.createElement('div');
    other.contentEditable = 'true';
    other.textContent = 'a';
    document.body.append(other);
    other.focus();
    document.getSelection()?.selectAllChildren(other);
    for (let step = 0; step < UNDO_STEPS; step += 1) document.execCommand('bold');
    other.remove();
    this.focus();
    this.#changes = [];
  }

  /** What went wrong in the page since it was loaded. */
  errors(): readonly string[] {
    return this.#errors;
  }

  #marks(): readonly ProbedMark[] {
    const ranges = [...this.#view.CSS.highlights]
      .filter(([name]) => name.startsWith('common-ground-'))
      .flatMap(([, highlight]) => [...highlight]);
    return this.#side.marks(ranges);
  }
}
