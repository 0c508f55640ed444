import type { Box } from '../layout/sheet.ts';

/** A caret over the document: the writer's own, or with a name a collaborator's. */
export class Cursor {
  readonly #root = document.createElement('div');

  constructor(parent: Element, name?: string) {
    this.#root.className = 'kix-cursor';
    const caret = document.createElement('div');
    caret.className = 'kix-cursor-caret';
    this.#root.append(caret);
    if (name === undefined) {
      caret.id = 'kix-current-user-cursor-caret';
    } else {
      const label = document.createElement('div');
      label.className = 'kix-cursor-name';
      label.textContent = name;
      this.#root.append(label);
    }
    parent.append(this.#root);
  }

  /** Shows the caret at a box of the scroller's content, in CSS pixels; hides it where there is none. */
  show(box: Box | undefined): void {
    const { style } = this.#root;
    style.display = box ? '' : 'none';
    if (!box) return;
    style.left = `${box.x}px`;
    style.top = `${box.y}px`;
    style.height = `${box.height}px`;
  }
}
