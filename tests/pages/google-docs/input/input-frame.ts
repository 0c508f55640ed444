/** The frame whose editable element receives keys, pastes and composition for the canvas. */
export class InputFrame {
  readonly #parent: Element;
  readonly #listen: (editable: HTMLElement) => void;
  #frame: HTMLIFrameElement;
  #editable: HTMLElement;

  /** `listen` is called with every editable element there is, now and after the frame is replaced. */
  constructor(parent: Element, listen: (editable: HTMLElement) => void) {
    this.#parent = parent;
    this.#listen = listen;
    [this.#frame, this.#editable] = this.#add();
  }

  focus(): void {
    this.#editable.focus();
  }

  blur(): void {
    this.#editable.blur();
    this.#frame.blur();
  }

  /** True while keys go to the document. */
  get hasFocus(): boolean {
    return document.activeElement === this.#frame && this.#frame.contentDocument?.activeElement === this.#editable;
  }

  /** Puts a new frame in place of this one. */
  replace(): void {
    const hadFocus = this.hasFocus;
    this.#frame.remove();
    [this.#frame, this.#editable] = this.#add();
    if (hadFocus) this.focus();
  }

  #add(): [HTMLIFrameElement, HTMLElement] {
    const frame = document.createElement('iframe');
    frame.className = 'docs-texteventtarget-iframe';
    frame.title = 'Document content';
    this.#parent.append(frame);
    const inside = frame.contentDocument;
    if (!inside) throw new Error('The frame for input has no document');
    const editable = inside.createElement('div');
    const attributes = { contenteditable: 'true', role: 'textbox', 'aria-label': 'Document content' };
    for (const [name, value] of Object.entries(attributes)) editable.setAttribute(name, value);
    inside.body.append(editable);
    this.#listen(editable);
    return [frame, editable];
  }
}
